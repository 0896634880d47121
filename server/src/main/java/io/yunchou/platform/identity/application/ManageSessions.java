package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.Session;
import io.yunchou.platform.identity.persistence.SessionRows;
import io.yunchou.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of a user, and their end. */
@Component
public class ManageSessions {
    private final SessionRows sessions;
    private final Trail trail;
    private final Clock clock;

    ManageSessions(SessionRows sessions, Trail trail, Clock clock) {
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Session> ofUser(long userId) {
        return sessions.ofUser(userId, clock.instant());
    }

    /** Ends a session: from the next request on, on whichever server, it is not known any more. */
    @Transactional
    public void end(long userId, long sessionId) {
        if (!sessions.delete(userId, sessionId)) {
            throw new BusinessException(
                    IdentityError.UNKNOWN_SESSION,
                    "The user %d has no session %d.\nMaybe it has ended already.".formatted(userId, sessionId),
                    Map.of("session", sessionId));
        }
        trail.record("platform.session", String.valueOf(sessionId), "ended", Map.of("user", userId), null);
    }
}
