package io.yunchou.platform.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The permissions that one module knows and the roles that have them; each module offers one as a bean.
 *
 * @param rolesByPermission a permission's name, {@code <module>.<verb>}, to the roles that have it
 */
public record PermissionSet(Map<String, Set<Role>> rolesByPermission) {
    public PermissionSet {
        rolesByPermission = Map.copyOf(rolesByPermission);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects grants in the order written. */
    public static final class Builder {
        private final Map<String, Set<Role>> rolesByPermission = new LinkedHashMap<>();

        private Builder() {}

        public Builder grant(String permission, Role... roles) {
            rolesByPermission.put(permission, Arrays.stream(roles).collect(Collectors.toUnmodifiableSet()));
            return this;
        }

        public PermissionSet build() {
            return new PermissionSet(rolesByPermission);
        }
    }
}
