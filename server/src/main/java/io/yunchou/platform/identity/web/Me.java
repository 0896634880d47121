package io.yunchou.platform.identity.web;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.Preferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in, and what the application's frame must know of him. */
record Me(
        long userId,
        String login,
        String name,
        @Nullable Long personId,
        Set<Role> roles,
        List<String> permissions,
        Scope scope,
        Preferences preferences,
        boolean passwordChangeDue,
        LocalDate businessDate,
        String companyName,
        List<String> languages) {
    /** Whose data the user sees, in short. */
    record Scope(boolean everything, Set<Long> unitIds, int positions) {}
}
