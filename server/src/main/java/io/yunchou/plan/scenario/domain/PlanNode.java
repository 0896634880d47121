package io.yunchou.plan.scenario.domain;

import org.jspecify.annotations.Nullable;

/**
 * One row of a plan: a unit, or a position, which is a leaf.
 *
 * @param member its id in the cube: a position's own, a unit's below zero, since the two kinds count separately
 * @param parent the member above it; null for the top
 * @param depth steps to the top
 * @param end the index, in pre-order, after the last node below it
 * @param holder who held the position on the day; null for a unit and a vacant position
 */
public record PlanNode(
        long member,
        @Nullable Long parent,
        int depth,
        int end,
        String code,
        String name,
        @Nullable String holder) {
    public boolean isPosition() {
        return member > 0;
    }

    /** The id of the unit or position. */
    public long id() {
        return Math.abs(member);
    }

    /** How the API and files name it: {@code U3} or {@code P12}. */
    public String key() {
        return (isPosition() ? "P" : "U") + id();
    }
}
