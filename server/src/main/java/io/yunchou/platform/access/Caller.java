package io.yunchou.platform.access;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling.
 *
 * @param userId the user; 0 for the system itself (start-up, scheduled work)
 * @param personId the person of the organisation that the user is; null for a purely technical user
 * @param name the name shown in trails
 * @param roles the roles held now
 * @param permissions the permissions in force: those of the roles, cut down to the scopes of the token when the call
 *     came with a personal access token
 */
public record Caller(long userId, @Nullable Long personId, String name, Set<Role> roles, Set<String> permissions) {
    public static final long SYSTEM_ID = 0;

    public Caller {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this is the system itself. */
    public boolean isSystem() {
        return userId == SYSTEM_ID;
    }

    /** How far the widest of the roles reaches; the system reaches all. */
    public Role.Reach reach() {
        return isSystem()
                ? Role.Reach.ALL
                : roles.stream().map(Role::reach).max(Comparator.naturalOrder()).orElse(Role.Reach.OWN);
    }
}
