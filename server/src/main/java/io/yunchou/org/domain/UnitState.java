package io.yunchou.org.domain;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a unit over some days.
 *
 * @param parentId the unit above; null for the company
 * @param calendarCode its working-day calendar; null to follow the unit above
 */
public record UnitState(
        String name, @Nullable Long parentId, @Nullable String calendarCode) {
    public UnitState named(String newName) {
        return new UnitState(newName, parentId, calendarCode);
    }

    public UnitState under(@Nullable Long newParentId) {
        return new UnitState(name, newParentId, calendarCode);
    }
}
