package io.yunchou.platform.identity.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.IdentityError;
import io.yunchou.platform.identity.NewUser;
import io.yunchou.platform.identity.User;
import io.yunchou.platform.identity.Users;
import io.yunchou.platform.identity.domain.Login;
import io.yunchou.platform.identity.persistence.UserRows;
import io.yunchou.platform.trail.Trail;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The users in the database. */
@Component
class StoredUsers implements Users {
    private final UserRows rows;
    private final Trail trail;

    StoredUsers(UserRows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    @Override
    @Transactional
    public User create(NewUser asked) {
        NewUser user = new NewUser(Login.of(asked.login()).text(), asked.name(), asked.personId(), asked.roles());
        User made = rows.byId(insert(user)).orElseThrow();
        trail.record("platform.user", String.valueOf(made.id()), "created", null, made);
        return made;
    }

    private long insert(NewUser user) {
        try {
            return rows.insert(user);
        } catch (DuplicateKeyException taken) {
            throw taken(user.login(), user.personId(), taken);
        }
    }

    static BusinessException taken(String login, @Nullable Long personId, DuplicateKeyException cause) {
        boolean person = String.valueOf(cause.getMessage()).contains("user_account_person_key");
        return person
                ? new BusinessException(
                        IdentityError.PERSON_TAKEN,
                        "The person %s is a user already.\nMaybe change that user instead.".formatted(personId),
                        Map.of("personId", String.valueOf(personId)))
                : new BusinessException(
                        IdentityError.LOGIN_TAKEN,
                        "There is a user %s already.\nMaybe take the e-mail address as login.".formatted(login),
                        Map.of("login", login));
    }

    @Override
    public Optional<User> byLogin(String login) {
        return rows.byLogin(login.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<User> byId(long id) {
        return rows.byId(id);
    }

    @Override
    public List<User> withAnyOf(Collection<Role> roles) {
        return rows.withAnyOf(roles);
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return rows.names(ids);
    }
}
