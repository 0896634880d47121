package io.yunchou.platform.identity.external;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import io.yunchou.platform.identity.persistence.SecretRows;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a sign-in must remember while the browser is away, sealed so that the browser can carry it: nobody reads or
 * changes it on the way, and any server instance opens it again.
 */
@Component
class SealedNotes {
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String KEY = "external-sign-in";

    private final SecretRows secrets;
    private final Clock clock;

    SealedNotes(SecretRows secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Seals notes of a provider for a few minutes. */
    String sealed(String provider, Map<String, String> notes) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(provider)
                .expirationTime(Date.from(clock.instant().plus(LIFE)));
        notes.forEach(claims::claim);
        EncryptedJWT sealed =
                new EncryptedJWT(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), claims.build());
        try {
            sealed.encrypt(new DirectEncrypter(secrets.key(KEY)));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("A key of 256 bits seals with A256GCM.", impossible);
        }
        return sealed.serialize();
    }

    /** Opens notes again; what is not genuine, too old, or another provider's is as if there were none. */
    Map<String, String> opened(String provider, String sealed) {
        try {
            EncryptedJWT notes = EncryptedJWT.parse(sealed);
            notes.decrypt(new DirectDecrypter(secrets.key(KEY)));
            JWTClaimsSet claims = notes.getJWTClaimsSet();
            boolean good = provider.equals(claims.getSubject())
                    && claims.getExpirationTime().toInstant().isAfter(clock.instant());
            return good ? texts(claims) : Map.of();
        } catch (ParseException | JOSEException | IllegalStateException notGenuine) {
            return Map.of();
        }
    }

    private static Map<String, String> texts(JWTClaimsSet claims) {
        return claims.getClaims().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
