package io.yunchou.platform.identity;

import io.yunchou.platform.access.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users, for the other modules and for whoever starts the server. */
public interface Users {
    /**
     * Makes a user without a password: he signs in by a link or through an outside provider until an administrator
     * gives him a one-time password.
     *
     * @throws io.yunchou.kernel.BusinessException {@code identity.login-taken}, {@code identity.person-taken} or
     *     {@code identity.unusable-login}
     */
    User create(NewUser user);

    Optional<User> byLogin(String login);

    Optional<User> byId(long id);

    /** Those who may sign in and hold at least one of the roles, by name: whom to ask. */
    List<User> withAnyOf(Collection<Role> roles);

    /** The names to show for ids; an id that is no user's is left out. */
    Map<Long, String> names(Collection<Long> ids);
}
