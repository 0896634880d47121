package io.yunchou.platform.access;

import java.util.Set;

/** Whose data a caller may see, as a set of positions of the organisation. Facts of no position need {@link All}. */
public sealed interface DataScope {
    /** Everything, also what belongs to no position. */
    record All() implements DataScope {}

    /**
     * Only what belongs to these positions and units.
     *
     * @param positionIds the positions in scope
     * @param unitIds the units whose whole subtree is in scope
     */
    record Nodes(Set<Long> positionIds, Set<Long> unitIds) implements DataScope {
        public Nodes {
            positionIds = Set.copyOf(positionIds);
            unitIds = Set.copyOf(unitIds);
        }
    }

    default boolean coversPosition(long positionId) {
        return switch (this) {
            case All() -> true;
            case Nodes nodes -> nodes.positionIds().contains(positionId);
        };
    }

    default boolean coversUnit(long unitId) {
        return switch (this) {
            case All() -> true;
            case Nodes nodes -> nodes.unitIds().contains(unitId);
        };
    }
}
