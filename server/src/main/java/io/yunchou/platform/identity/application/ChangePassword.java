package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.domain.PasswordRules;
import io.yunchou.platform.identity.persistence.SessionRows;
import io.yunchou.platform.identity.persistence.TokenRows;
import io.yunchou.platform.identity.persistence.UserRows;
import io.yunchou.platform.trail.Trail;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A user's change of his own password. It ends his other sessions; it also revokes his access tokens, unless he says that
 * they shall stay: who changes a password because somebody else may know it, must not have to think of them.
 */
@Component
public class ChangePassword {
    private final UserRows users;
    private final SessionRows sessions;
    private final TokenRows tokens;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Trail trail;
    private final TransactionTemplate transactions;

    ChangePassword(
            UserRows users,
            SessionRows sessions,
            TokenRows tokens,
            Passwords passwords,
            SignInThrottle throttle,
            Trail trail,
            TransactionTemplate transactions) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** The session and the address from which the change is asked for. */
    public record From(long sessionId, String address) {}

    /** @param keepTokens whether access tokens stay good */
    public record Wanted(String current, String fresh, boolean keepTokens) {}

    /** Whoever holds a stolen session must not be able to guess the password with it: so tries are counted here too. */
    public void change(Caller caller, From from, Wanted wanted) {
        User user = users.byId(caller.userId()).orElseThrow();
        throttle.begin(user.login(), from.address());
        if (!passwords.matches(Optional.of(user.id()), wanted.current())) {
            throw wrongPassword();
        }
        throttle.succeeded(user.login(), from.address());
        checkFresh(user, wanted.current(), wanted.fresh());
        String hash = passwords.hash(wanted.fresh());
        transactions.executeWithoutResult(status -> write(user, from.sessionId(), hash, wanted.keepTokens()));
    }

    private void write(User user, long sessionId, String hash, boolean keepTokens) {
        users.setPassword(user.id(), hash, false);
        int ended = sessions.deleteAllBut(user.id(), sessionId);
        int revoked = keepTokens ? 0 : tokens.deleteAll(user.id());
        trail.record(
                "platform.user",
                String.valueOf(user.id()),
                "password-changed",
                null,
                Map.of("otherSessionsEnded", ended, "tokensRevoked", revoked));
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
