package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.ScopeGrant;
import io.yunchou.platform.identity.persistence.GrantRows;
import io.yunchou.platform.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants a user sight of more than the roles reach, and takes it back. */
@Component
public class GrantScope {
    private final GrantRows grants;
    private final Callers callers;
    private final Trail trail;
    private final Clock clock;

    GrantScope(GrantRows grants, Callers callers, Trail trail, Clock clock) {
        this.grants = grants;
        this.callers = callers;
        this.trail = trail;
        this.clock = clock;
    }

    public List<ScopeGrant> ofUser(long userId) {
        return grants.ofUser(userId);
    }

    /**
     * Grants the subtree of a unit, or everything.
     *
     * @param unitId null for the whole company
     */
    @Transactional
    public ScopeGrant grant(long userId, @Nullable Long unitId, DateRange valid, String reason) {
        Caller grantor = callers.current();
        if (grantor.userId() == userId) {
            throw new BusinessException(
                    IdentityError.OWN_ROLES,
                    "Nobody widens his own sight.\nMaybe ask another administrator.",
                    Map.of("user", userId));
        }
        ScopeGrant asked = new ScopeGrant(0, userId, unitId, valid, grantor.userId(), clock.instant(), reason.strip());
        long id = grants.insert(asked);
        ScopeGrant made =
                new ScopeGrant(id, userId, unitId, valid, asked.grantedBy(), asked.grantedAt(), asked.reason());
        trail.record("platform.scope-grant", String.valueOf(id), "granted", null, made);
        return made;
    }

    @Transactional
    public void takeBack(long userId, long grantId) {
        if (!grants.delete(userId, grantId)) {
            throw new BusinessException(
                    IdentityError.UNKNOWN_GRANT,
                    "The user %d has no grant %d.\nMaybe it was taken back already.".formatted(userId, grantId),
                    Map.of("grant", grantId));
        }
        trail.record("platform.scope-grant", String.valueOf(grantId), "taken-back", Map.of("user", userId), null);
    }
}
