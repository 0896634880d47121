package io.yunchou.platform.identity;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token, without its secret.
 *
 * @param scopes the permissions that it carries
 * @param lastUsedAt to the minute; null when never used
 */
public record AccessToken(
        long id,
        long userId,
        String name,
        Set<String> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        Instant endsAt) {
    public AccessToken {
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
    }
}
