package io.yunchou.platform.identity.external;

import io.yunchou.platform.identity.ExternalSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tests' server has one provider. */
@Configuration(proxyBeanMethods = false)
class FakeProvider {
    @Bean
    FakeIssuer fakeIssuer() {
        return new FakeIssuer();
    }

    @Bean
    ExternalSignIn fakeOidc(FakeIssuer issuer) {
        return new OidcSignIn(new OidcProperties(
                issuer.issuer(), FakeIssuer.CLIENT, FakeIssuer.SECRET, "email", "openid email", "The company"));
    }
}
