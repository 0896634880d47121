package io.yunchou.platform.identity.application;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Permissions;
import io.yunchou.platform.access.SignIn;
import io.yunchou.platform.identity.IdentitySettings;
import io.yunchou.platform.identity.Session;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.domain.SecretToken;
import io.yunchou.platform.identity.persistence.SessionRows;
import io.yunchou.platform.settings.Settings;
import io.yunchou.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a user in, whichever way he proved who he is. */
@Component
public class OpenSession {
    private final SessionRows sessions;
    private final Settings settings;
    private final Permissions permissions;
    private final Callers callers;
    private final Trail trail;
    private final Clock clock;

    OpenSession(
            SessionRows sessions,
            Settings settings,
            Permissions permissions,
            Callers callers,
            Trail trail,
            Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.permissions = permissions;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    /** A session just opened, with the secret that only the browser keeps. */
    public record Opened(SecretToken token, Duration life, SignIn signIn) {}

    /**
     * Opens a session.
     *
     * @param means how the user proved who he is: {@code password}, {@code link}, or a provider's id
     */
    @Transactional
    public Opened open(User user, Origin origin, String means) {
        Duration life = Duration.ofDays(settings.wholeNumber(IdentitySettings.SESSION_DAYS));
        SecretToken token = SecretToken.random("");
        long id = store(token, user, origin, life);
        Caller caller = new Caller(user.id(), user.personId(), user.name(), user.roles(), permissions.of(user.roles()));
        callers.actingAs(caller, () -> {
            trail.record(
                    "platform.session",
                    String.valueOf(id),
                    "opened",
                    null,
                    Map.of("means", means, "address", origin.address(), "agent", origin.agent()));
            return id;
        });
        return new Opened(token, life, new SignIn(caller, id, user.passwordChangeDue()));
    }

    private long store(SecretToken token, User user, Origin origin, Duration life) {
        Instant now = clock.instant();
        Duration idle = Duration.ofMinutes(settings.wholeNumber(IdentitySettings.SESSION_IDLE_MINUTES));
        sessions.deleteEnded(now, now.minus(idle));
        return sessions.insert(
                token, new Session(0, user.id(), now, now, now.plus(life), origin.address(), origin.agent()));
    }
}
