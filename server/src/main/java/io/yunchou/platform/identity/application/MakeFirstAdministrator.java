package io.yunchou.platform.identity.application;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.FirstAdministrator;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.identity.domain.PasswordRules;
import io.yunchou.platform.identity.persistence.UserRows;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, with a password that exists on the screen of whoever starts the server only. */
@Component
class MakeFirstAdministrator implements FirstAdministrator {
    private static final String LOGIN = "admin";

    private final Users users;
    private final UserRows rows;
    private final Passwords passwords;

    MakeFirstAdministrator(Users users, UserRows rows, Passwords passwords) {
        this.users = users;
        this.rows = rows;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public Optional<OneTimePassword> makeWhereNone() {
        if (!rows.activeAdministratorsLocked().isEmpty()) {
            return Optional.empty();
        }
        User administrator = users.create(new NewUser(LOGIN, "Administrator", null, Set.of(Role.ADMINISTRATOR)));
        String password = PasswordRules.oneTime();
        rows.setPassword(administrator.id(), passwords.hash(password), true);
        return Optional.of(new OneTimePassword(LOGIN, password));
    }
}
