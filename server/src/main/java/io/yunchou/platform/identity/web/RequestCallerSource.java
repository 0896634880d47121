package io.yunchou.platform.identity.web;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.CallerSource;
import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.SessionCookie;
import io.yunchou.platform.access.SignIn;
import io.yunchou.platform.identity.IdentitySettings;
import io.yunchou.platform.identity.domain.SecretToken;
import io.yunchou.platform.identity.persistence.SessionRows;
import io.yunchou.platform.identity.persistence.TokenRows;
import io.yunchou.platform.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Looks the request's session or access token up in the database, each time: one query, no memory. So a revoke, a
 * change of roles or a lock is in force with the next request, on every server instance.
 */
@Component
class RequestCallerSource implements CallerSource {
    private static final String BEARER = "Bearer ";

    /** When a session was last seen is written no more often than this. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRows sessions;
    private final TokenRows tokens;
    private final Permissions permissions;
    private final Settings settings;
    private final Clock clock;

    RequestCallerSource(
            SessionRows sessions, TokenRows tokens, Permissions permissions, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.permissions = permissions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<SignIn> signInOf(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? byToken(new SecretToken(authorization.substring(BEARER.length())))
                    : Optional.empty();
        }
        return SessionCookie.tokenOf(request).map(SecretToken::new).flatMap(this::bySession);
    }

    private Optional<SignIn> bySession(SecretToken token) {
        Instant now = clock.instant();
        Duration idle = Duration.ofMinutes(settings.wholeNumber(IdentitySettings.SESSION_IDLE_MINUTES));
        Optional<SessionRows.Found> found = sessions.good(token, now, now.minus(idle));
        found.filter(session -> noteDue(session.lastSeenAt(), now))
                .ifPresent(session -> sessions.seen(session.sessionId(), now));
        return found.map(this::signIn);
    }

    private Optional<SignIn> byToken(SecretToken token) {
        Instant now = clock.instant();
        Optional<TokenRows.Found> found = tokens.good(token, now);
        found.filter(used -> noteDue(used.lastUsedAt(), now)).ifPresent(used -> tokens.used(used.tokenId(), now));
        return found.map(this::signIn);
    }

    private static boolean noteDue(@Nullable Instant noted, Instant now) {
        return noted == null || noted.isBefore(now.minus(NOTED_EVERY));
    }

    private SignIn signIn(SessionRows.Found found) {
        Caller caller = new Caller(
                found.userId(), found.personId(), found.name(), found.roles(), permissions.of(found.roles()));
        return new SignIn(caller, found.sessionId(), found.passwordChangeDue());
    }

    private SignIn signIn(TokenRows.Found found) {
        Set<String> carried = permissions.of(found.roles()).stream()
                .filter(found.scopes()::contains)
                .collect(Collectors.toUnmodifiableSet());
        Caller caller = new Caller(found.userId(), found.personId(), found.name(), found.roles(), carried);
        return new SignIn(caller, null, found.passwordChangeDue());
    }
}
