package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.domain.PasswordRules;
import io.yunchou.platform.identity.persistence.UserRows;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets somebody in who knows login and password. Not one transaction: a failed try must stay counted. */
@Component
public class SignInWithPassword {
    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final UserRows users;
    private final OpenSession sessions;

    SignInWithPassword(SignInThrottle throttle, Passwords passwords, UserRows users, OpenSession sessions) {
        this.throttle = throttle;
        this.passwords = passwords;
        this.users = users;
        this.sessions = sessions;
    }

    public OpenSession.Opened signIn(String loginAsWritten, String password, Origin origin) {
        String login = loginAsWritten.strip().toLowerCase(Locale.ROOT);
        throttle.begin(login, origin.address());
        User user = proven(login, password);
        throttle.succeeded(login, origin.address());
        return sessions.open(user, origin, "password");
    }

    private User proven(String login, String password) {
        Optional<User> user = users.byLogin(login).filter(found -> !found.disabled());
        boolean right =
                password.length() <= PasswordRules.LENGTH_MAX && passwords.matches(user.map(User::id), password);
        return user.filter(found -> right).orElseThrow(SignInWithPassword::wrongCredentials);
    }

    private static BusinessException wrongCredentials() {
        return new BusinessException(
                IdentityError.WRONG_CREDENTIALS,
                "Login and password do not belong to a user who may sign in.\n"
                        + "Maybe check the keyboard's language, or ask an administrator for a one-time password.");
    }
}
