package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.domain.PasswordRules;
import io.yunchou.platform.identity.persistence.SessionRows;
import io.yunchou.platform.identity.persistence.UserRows;
import io.yunchou.platform.trail.Trail;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A user's change of his own password; it ends his other sessions. */
@Component
public class ChangePassword {
    private final UserRows users;
    private final SessionRows sessions;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Trail trail;
    private final TransactionTemplate transactions;

    ChangePassword(
            UserRows users,
            SessionRows sessions,
            Passwords passwords,
            SignInThrottle throttle,
            Trail trail,
            TransactionTemplate transactions) {
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Whoever holds a stolen session must not be able to guess the password with it: so tries are counted here too. */
    public void change(Caller caller, long sessionId, String current, String fresh, String address) {
        User user = users.byId(caller.userId()).orElseThrow();
        throttle.begin(user.login(), address);
        if (!passwords.matches(Optional.of(user.id()), current)) {
            throw wrongPassword();
        }
        throttle.succeeded(user.login(), address);
        checkFresh(user, current, fresh);
        String hash = passwords.hash(fresh);
        transactions.executeWithoutResult(status -> write(user, sessionId, hash));
    }

    private void write(User user, long sessionId, String hash) {
        users.setPassword(user.id(), hash, false);
        int ended = sessions.deleteAllBut(user.id(), sessionId);
        trail.record(
                "platform.user",
                String.valueOf(user.id()),
                "password-changed",
                null,
                Map.of("otherSessionsEnded", ended));
    }

    private static void checkFresh(User user, String current, String fresh) {
        PasswordRules.check(fresh, user.login());
        if (fresh.equals(current)) {
            throw new BusinessException(
                    IdentityError.WEAK_PASSWORD,
                    "The new password is the old one.\nMaybe take four words that do not belong together.");
        }
    }

    private static BusinessException wrongPassword() {
        return new BusinessException(
                IdentityError.WRONG_PASSWORD,
                "The present password is another one.\nMaybe check the keyboard's language.");
    }
}
