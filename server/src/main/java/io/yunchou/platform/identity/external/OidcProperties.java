package io.yunchou.platform.identity.external;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company's OpenID Connect provider, {@code yunchou.sign-in.oidc.*}. Without an issuer there is none.
 *
 * @param issuer the provider's address, under which its configuration is found
 * @param clientId how the provider knows this installation
 * @param clientSecret proves it
 * @param claim the claim that holds the login
 * @param scope what is asked for, separated by spaces
 * @param name what the button says
 */
@ConfigurationProperties("yunchou.sign-in.oidc")
public record OidcProperties(
        @Nullable URI issuer,
        @DefaultValue("yunchou") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("email") String claim,
        @DefaultValue("openid email profile") String scope,
        @DefaultValue("OpenID Connect") String name) {}
