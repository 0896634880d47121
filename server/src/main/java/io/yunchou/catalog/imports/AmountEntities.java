package io.yunchou.catalog.imports;

import io.yunchou.catalog.application.ChangeCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two kinds of amount that a product has. */
@Configuration(proxyBeanMethods = false)
class AmountEntities {
    @Bean
    AmountEntity priceEntity(ChangeCatalogue change) {
        return new AmountEntity(change, AmountEntity.Target.PRICE);
    }

    @Bean
    AmountEntity costEntity(ChangeCatalogue change) {
        return new AmountEntity(change, AmountEntity.Target.COST);
    }
}
