package io.yunchou.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every permission of every module, and what a set of roles may do. */
@Component
public class Permissions {
    private final Map<String, Set<Role>> rolesByPermission = new TreeMap<>();
    private final Map<Set<Role>, Set<String>> permissionsByRoles = new ConcurrentHashMap<>();

    Permissions(List<PermissionSet> sets) {
        sets.forEach(set -> set.rolesByPermission().forEach(this::declare));
    }

    private void declare(String permission, Set<Role> roles) {
        if (rolesByPermission.put(permission, roles) != null) {
            throw new IllegalStateException("The permission %s is declared by two modules.\n".formatted(permission)
                    + "Maybe one of them means another verb: a permission belongs to one module.");
        }
    }

    /** The names of all permissions, sorted. */
    public Set<String> all() {
        return new TreeSet<>(rolesByPermission.keySet());
    }

    /** What these roles may do together. */
    public Set<String> of(Collection<Role> roles) {
        return permissionsByRoles.computeIfAbsent(Set.copyOf(roles), this::union);
    }

    private Set<String> union(Set<Role> roles) {
        return rolesByPermission.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(roles::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that have a permission; none when nobody declared it. */
    public Set<Role> holders(String permission) {
        return rolesByPermission.getOrDefault(permission, Set.of());
    }
}
