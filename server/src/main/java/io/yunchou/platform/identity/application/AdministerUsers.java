package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.FirstAdministrator.OneTimePassword;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.domain.PasswordRules;
import io.yunchou.platform.identity.persistence.SessionRows;
import io.yunchou.platform.identity.persistence.TokenRows;
import io.yunchou.platform.identity.persistence.UserRows;
import io.yunchou.platform.trail.Trail;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to users. */
@Component
public class AdministerUsers {
    private static final long NONE = 0;

    private final UserRows users;
    private final SessionRows sessions;
    private final TokenRows tokens;
    private final Passwords passwords;
    private final Callers callers;
    private final Trail trail;

    AdministerUsers(
            UserRows users, SessionRows sessions, TokenRows tokens, Passwords passwords, Callers callers, Trail trail) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.callers = callers;
        this.trail = trail;
    }

    public User byId(long id) {
        return users.byId(id)
                .orElseThrow(() -> new BusinessException(
                        IdentityError.UNKNOWN_USER,
                        "There is no user %d.\nMaybe look for the name in the list.".formatted(id),
                        Map.of("user", id)));
    }

    /** Writes the user as wanted: name, person, roles, disabled; login and password are not touched. */
    @Transactional
    public User change(User wanted) {
        List<Long> administrators = users.activeAdministratorsLocked();
        User before = byId(wanted.id());
        checkNotOwnRoles(before, wanted);
        checkNotLastAdministrator(administrators, wanted);
        write(wanted);
        if (wanted.disabled()) {
            sessions.deleteAllBut(wanted.id(), NONE);
        }
        User after = byId(wanted.id());
        trail.record("platform.user", String.valueOf(after.id()), "changed", before, after);
        return after;
    }

    /** Gives a one-time password: it is shown this once, ends all sessions and tokens, and opens nothing but its own change. */
    @Transactional
    public OneTimePassword giveOneTimePassword(long userId) {
        User user = byId(userId);
        String password = PasswordRules.oneTime();
        users.setPassword(userId, passwords.hash(password), true);
        int ended = sessions.deleteAllBut(userId, NONE);
        int revoked = tokens.deleteAll(userId);
        trail.record(
                "platform.user",
                String.valueOf(userId),
                "one-time-password-given",
                null,
                Map.of("sessionsEnded", ended, "tokensRevoked", revoked));
        return new OneTimePassword(user.login(), password);
    }

    private void write(User wanted) {
        try {
            if (!users.update(wanted)) {
                throw new BusinessException(
                        IdentityError.CHANGED_MEANWHILE,
                        "The user %s was changed meanwhile.\nMaybe look at the change and decide again."
                                .formatted(wanted.login()),
                        Map.of("user", wanted.id(), "version", wanted.version()));
            }
        } catch (DuplicateKeyException taken) {
            throw StoredUsers.taken(wanted.login(), wanted.personId(), taken);
        }
    }

    private void checkNotOwnRoles(User before, User wanted) {
        boolean own = callers.current().userId() == wanted.id();
        if (own && !before.roles().equals(wanted.roles())) {
            throw new BusinessException(
                    IdentityError.OWN_ROLES,
                    "Nobody changes his own roles.\nMaybe ask another administrator.",
                    Map.of("user", wanted.id()));
        }
    }

    private static void checkNotLastAdministrator(List<Long> administrators, User wanted) {
        boolean stays = wanted.roles().contains(Role.ADMINISTRATOR) && !wanted.disabled();
        if (!stays && administrators.equals(List.of(wanted.id()))) {
            throw new BusinessException(
                    IdentityError.LAST_ADMINISTRATOR,
                    "%s is the last administrator.\nMaybe make another one first.".formatted(wanted.login()),
                    Map.of("user", wanted.id()));
        }
    }
}
