package io.yunchou.platform.identity.external;

import io.yunchou.platform.identity.ExternalSignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** OpenID Connect is there when its issuer is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcProperties.class)
class OidcConfiguration {
    @Bean
    @ConditionalOnProperty("yunchou.sign-in.oidc.issuer")
    ExternalSignIn oidcSignIn(OidcProperties properties) {
        return new OidcSignIn(properties);
    }
}
