package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.identity.AccessToken;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.IdentitySettings;
import io.yunchou.platform.identity.domain.SecretToken;
import io.yunchou.platform.identity.persistence.TokenRows;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A user's personal access tokens. */
@Component
public class ManageTokens {
    /** Says what the secret is to whoever finds it, and to programs that look for leaked ones. */
    public static final String PREFIX = "yunchou_";

    private final TokenRows tokens;
    private final Settings settings;
    private final Trail trail;
    private final Clock clock;

    ManageTokens(TokenRows tokens, Settings settings, Trail trail, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    /** A token just made, with the secret that is shown this once. */
    public record Made(AccessToken token, SecretToken secret) {}

    /** Makes a token that carries no more than its user may. */
    @Transactional
    public Made make(Caller caller, String name, Set<String> scopes, int days) {
        checkDays(days);
        checkScopes(caller, scopes);
        SecretToken secret = SecretToken.random(PREFIX);
        Instant now = clock.instant();
        AccessToken asked =
                new AccessToken(0, caller.userId(), name.strip(), scopes, now, null, now.plus(Duration.ofDays(days)));
        long id = insert(secret, asked);
        AccessToken made = new AccessToken(
                id, asked.userId(), asked.name(), asked.scopes(), asked.createdAt(), null, asked.endsAt());
        trail.record("platform.access-token", String.valueOf(id), "created", null, made);
        return new Made(made, secret);
    }

    public List<AccessToken> ofUser(long userId) {
        return tokens.ofUser(userId);
    }

    @Transactional
    public void revoke(long userId, long tokenId) {
        if (!tokens.delete(userId, tokenId)) {
            throw new BusinessException(
                    IdentityError.UNKNOWN_TOKEN,
                    "The user %d has no access token %d.\nMaybe it is revoked already.".formatted(userId, tokenId),
                    Map.of("token", tokenId));
        }
        trail.record("platform.access-token", String.valueOf(tokenId), "revoked", Map.of("user", userId), null);
    }

    private long insert(SecretToken secret, AccessToken token) {
        try {
            return tokens.insert(secret, token);
        } catch (DuplicateKeyException taken) {
            throw new BusinessException(
                    IdentityError.TOKEN_NAME_TAKEN,
                    "There is an access token named \"%s\" already.\nMaybe name it after the program that uses it."
                            .formatted(token.name()),
                    Map.of("name", token.name()));
        }
    }

    private void checkDays(int days) {
        int most = settings.wholeNumber(IdentitySettings.TOKEN_DAYS_MAX);
        if (days < 1 || days > most) {
            throw new BusinessException(
                    IdentityError.UNUSABLE_TOKEN_REQUEST,
                    "A token may last from 1 to %d days, not %d.\nMaybe make a new one when it ends."
                            .formatted(most, days),
                    Map.of("days", days, "daysMax", most));
        }
    }

    private static void checkScopes(Caller caller, Set<String> scopes) {
        Set<String> missing = new TreeSet<>(scopes);
        missing.removeAll(caller.permissions());
        if (!missing.isEmpty() || scopes.isEmpty()) {
            throw new BusinessException(
                    IdentityError.SCOPE_NOT_HELD,
                    "A token carries at least one permission, and only such as its user has; asked for beyond: %s.\n"
                                    .formatted(missing)
                            + "Maybe choose among your own permissions.",
                    Map.of("scopes", missing));
        }
    }
}
