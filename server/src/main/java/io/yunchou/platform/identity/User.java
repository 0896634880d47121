package io.yunchou.platform.identity;

import io.yunchou.platform.access.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param id never 0, which is the system
 * @param login unique, in lower case
 * @param name the name shown to others
 * @param personId the person of the organisation that the user is; null for a purely technical user
 * @param roles the roles held now
 * @param disabled true when signing in is refused
 * @param passwordChangeDue true while the password is a one-time password
 * @param version counts the changes, for the optimistic lock
 */
public record User(
        long id,
        String login,
        String name,
        @Nullable Long personId,
        Set<Role> roles,
        boolean disabled,
        boolean passwordChangeDue,
        int version) {
    public User {
        roles = Role.sorted(roles);
    }
}
