package io.yunchou.org.domain;

/**
 * What holds for a position over some days.
 *
 * @param name its title
 * @param unitId the unit in which it stands
 * @param head whether its holder heads that unit
 * @param shared whether several people may hold it at once
 */
public record PositionState(String name, long unitId, boolean head, boolean shared) {
    public PositionState named(String newName) {
        return new PositionState(newName, unitId, head, shared);
    }

    public PositionState in(long newUnitId) {
        return new PositionState(name, newUnitId, head, shared);
    }

    public PositionState heading(boolean newHead) {
        return new PositionState(name, unitId, newHead, shared);
    }
}
