package io.yunchou.platform.identity.external;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.ExternalSignIn;
import io.yunchou.platform.identity.IdentityError;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * OpenID Connect with the authorization code, PKCE and a nonce. The protocol and all cryptography are the library's;
 * here it is only said what must hold.
 */
final class OidcSignIn implements ExternalSignIn {
    private static final String STATE = "state";
    private static final String NONCE = "nonce";
    private static final String VERIFIER = "verifier";
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int KEYS_BYTES_MAX = 100_000;

    private final OidcProperties properties;
    private final ClientID client;
    private volatile @Nullable OIDCProviderMetadata found;

    OidcSignIn(OidcProperties properties) {
        this.properties = properties;
        this.client = new ClientID(properties.clientId());
    }

    @Override
    public String id() {
        return "oidc";
    }

    @Override
    public String name() {
        return properties.name();
    }

    @Override
    public Departure depart(URI callback) {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        URI address = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(properties.scope()), client, callback)
                .endpointURI(provider().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        return new Departure(
                address, Map.of(STATE, state.getValue(), NONCE, nonce.getValue(), VERIFIER, verifier.getValue()));
    }

    @Override
    public String loginOf(URI answer, URI callback, Map<String, String> kept) {
        AuthorizationCode code = codeIn(answer, required(kept, STATE));
        JWT token = tokenFor(code, callback, new CodeVerifier(required(kept, VERIFIER)));
        return login(checked(token, new Nonce(required(kept, NONCE))));
    }

    private static AuthorizationCode codeIn(URI answer, String state) {
        AuthenticationResponse response = parsed(answer);
        if (response.getState() == null || !state.equals(response.getState().getValue())) {
            throw refused("The answer belongs to another sign-in.");
        }
        if (response instanceof AuthenticationErrorResponse error) {
            throw refused("The provider says: " + error.getErrorObject().getCode() + ".");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private static AuthenticationResponse parsed(URI answer) {
        try {
            return AuthenticationResponseParser.parse(answer);
        } catch (ParseException unreadable) {
            throw refused("The provider's answer cannot be read.");
        }
    }

    private JWT tokenFor(AuthorizationCode code, URI callback, CodeVerifier verifier) {
        HTTPRequest request = new TokenRequest.Builder(
                        provider().getTokenEndpointURI(),
                        new ClientSecretBasic(client, new Secret(properties.clientSecret())),
                        new AuthorizationCodeGrant(code, callback, verifier))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (response instanceof OIDCTokenResponse success) {
                return success.getOIDCTokens().getIDToken();
            }
            throw refused("The provider does not accept its own code.");
        } catch (ParseException unreadable) {
            throw refused("The provider's token cannot be read.");
        } catch (IOException failure) {
            throw outOfReach(failure);
        }
    }

    /** Signature, issuer, audience, times and nonce. A token without a public-key signature is refused. */
    private IDTokenClaimsSet checked(JWT token, Nonce nonce) {
        if (!(token.getHeader().getAlgorithm() instanceof JWSAlgorithm algorithm)
                || !JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) {
            throw refused("The provider's token has no signature that can be checked.");
        }
        try {
            DefaultResourceRetriever retriever =
                    new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, KEYS_BYTES_MAX);
            Issuer issuer = provider().getIssuer();
            return new IDTokenValidator(
                            issuer, client, algorithm, provider().getJWKSetURI().toURL(), retriever)
                    .validate(token, nonce);
        } catch (BadJOSEException | JOSEException notGenuine) {
            throw refused("The provider's token does not prove what it says.");
        } catch (IOException failure) {
            throw outOfReach(failure);
        }
    }

    private String login(IDTokenClaimsSet claims) {
        String login = claims.getStringClaim(properties.claim());
        if (login == null || login.isBlank()) {
            throw refused("The provider's token has no claim %s.".formatted(properties.claim()));
        }
        boolean unverified =
                "email".equals(properties.claim()) && Boolean.FALSE.equals(claims.getBooleanClaim("email_verified"));
        if (unverified) {
            throw refused("The provider has not verified the e-mail address.");
        }
        return login;
    }

    private OIDCProviderMetadata provider() {
        OIDCProviderMetadata metadata = found;
        if (metadata == null) {
            metadata = discovered();
            found = metadata;
        }
        return metadata;
    }

    private OIDCProviderMetadata discovered() {
        try {
            Issuer issuer = new Issuer(Objects.requireNonNull(properties.issuer()));
            return OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS);
        } catch (GeneralException | IOException failure) {
            throw outOfReach(failure);
        }
    }

    private static String required(Map<String, String> kept, String name) {
        String value = kept.get(name);
        if (value == null) {
            throw refused("This browser did not begin the sign-in.");
        }
        return value;
    }

    private static BusinessException refused(String reason) {
        return new BusinessException(
                IdentityError.EXTERNAL_REFUSED, reason + "\nMaybe begin again at the sign-in page.");
    }

    private BusinessException outOfReach(Exception failure) {
        return new BusinessException(
                IdentityError.EXTERNAL_OUT_OF_REACH,
                "The sign-in provider %s does not answer: %s\n".formatted(properties.issuer(), failure.getMessage())
                        + "Maybe try again in a moment, or sign in with a password.");
    }
}
