package io.yunchou.platform.identity;

import io.yunchou.platform.access.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user to be.
 *
 * @param login unique; taken in lower case
 * @param name the name shown to others
 * @param personId the person of the organisation that the user is, if any
 * @param roles the roles to hold
 */
public record NewUser(String login, String name, @Nullable Long personId, Set<Role> roles) {
    public NewUser {
        roles = Role.sorted(roles);
    }
}
