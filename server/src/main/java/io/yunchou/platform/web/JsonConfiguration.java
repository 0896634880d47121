package io.yunchou.platform.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Decimals travel as strings, since a JavaScript number would lose digits; the API document says so too. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    static {
        SpringDocUtils.getConfig().replaceWithSchema(BigDecimal.class, new StringSchema().format("decimal"));
        SpringDocUtils.getConfig().replaceWithSchema(JsonNode.class, new Schema<>().description("Any JSON value"));
    }

    @Bean
    JsonMapperBuilderCustomizer decimalsAsStrings() {
        return builder -> builder.withConfigOverride(
                BigDecimal.class, format -> format.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
    }
}
