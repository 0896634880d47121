package io.yunchou.platform.identity.external;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider of OpenID Connect as a company has one: real keys, real tokens, and it checks what it is told. */
final class FakeIssuer implements AutoCloseable {
    static final String CLIENT = "yunchou-test";
    static final String SECRET = "a secret of at least thirty-two characters";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Asked> askedByCode = new ConcurrentHashMap<>();
    private UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();
    private RSAKey signingKey;

    private record Asked(String challenge, String nonce, String callback, String email) {}

    FakeIssuer() {
        try {
            key = newKey();
            signingKey = key;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Changes what the next tokens say. */
    void twist(UnaryOperator<JWTClaimsSet.Builder> twisted) {
        twist = twisted;
    }

    /** Signs the next tokens with a key that is not the issuer's. */
    void signWithAForeignKey() {
        signingKey = newKey();
    }

    void beHonest() {
        twist = UnaryOperator.identity();
        signingKey = key;
    }

    /** What a person does who is sent to the provider: proves who he is, and is sent back. The answer is the address. */
    URI signIn(URI departure, String email) {
        Map<String, String> query =
                UriComponentsBuilder.fromUri(departure).build().getQueryParams().toSingleValueMap();
        String code = "code-" + askedByCode.size();
        askedByCode.put(
                code,
                new Asked(query.get("code_challenge"), query.get("nonce"), decoded(query.get("redirect_uri")), email));
        return UriComponentsBuilder.fromUriString(decoded(query.get("redirect_uri")))
                .queryParam("code", code)
                .queryParam("state", query.get("state"))
                .build(true)
                .toUri();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = UriComponentsBuilder.fromUriString("?" + body)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        Asked asked = askedByCode.remove(String.valueOf(form.get("code")));
        boolean good = asked != null
                && challengeOf(String.valueOf(form.get("code_verifier"))).equals(asked.challenge())
                && decoded(form.get("redirect_uri")).equals(asked.callback())
                && isClient(exchange);
        answer(exchange, good ? 200 : 400, good ? tokens(asked) : "{\"error\": \"invalid_grant\"}");
    }

    private static boolean isClient(HttpExchange exchange) {
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String credentials =
                new String(Base64.getDecoder().decode(header.replace("Basic ", "")), StandardCharsets.UTF_8);
        return decoded(credentials).equals(CLIENT + ":" + SECRET);
    }

    private String tokens(Asked asked) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .audience(CLIENT)
                .subject("4711")
                .claim("email", asked.email())
                .claim("nonce", asked.nonce())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        return """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
                """.formatted(signed(twist.apply(claims).build()));
    }

    private String signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signingKey));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String configuration() {
        String issuer = issuer().toString();
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer);
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("house-key").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
