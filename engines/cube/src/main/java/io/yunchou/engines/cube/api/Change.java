package io.yunchou.engines.cube.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an operation did, small enough to push to every editor: whoever shows one of the cells, one above or one below
 * it reads that part again.
 *
 * @param logged the operation, its author and reason
 * @param cells the cells under which values, locks or goals may have changed
 * @param leavesTouched leaves written or locked; locked ones that a spread left alone do not count
 * @param edited the edited cells before and after
 * @param remainders where a wanted figure is not what stands there now
 * @param adoption what an adoption of structure did
 */
public record Change(
        LoggedOperation logged,
        List<Cell> cells,
        long leavesTouched,
        List<Edited> edited,
        List<Remainder> remainders,
        Optional<Adoption> adoption) {
    public Change {
        cells = List.copyOf(cells);
        edited = List.copyOf(edited);
        remainders = List.copyOf(remainders);
    }

    public long sequence() {
        return logged.sequence();
    }

    /** An edited cell's units before and after; null where it had or has no value. */
    public record Edited(
            Cell cell, @Nullable Long before, @Nullable Long after) {}

    /** A cell that was to have the wanted figure (in units, before rounding) and has another. */
    public record Remainder(Cell cell, BigDecimal wanted, long units) {}

    /**
     * What became of the structure. Root totals of additive measures are equal before and after.
     *
     * @param parked what now waits under {@link Dimension#TO_PLACE}
     * @param goalsDropped goals and node values of cells that exist no more
     */
    public record Adoption(
            List<Total> totals,
            List<Parked> parked,
            List<DimensionMember> added,
            List<DimensionMember> removed,
            List<Cell> goalsDropped) {
        public Adoption {
            totals = List.copyOf(totals);
            parked = List.copyOf(parked);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            goalsDropped = List.copyOf(goalsDropped);
        }
    }

    /** A member of a dimension. */
    public record DimensionMember(String dimension, long member) {}

    /** A measure's root total before and after an adoption. */
    public record Total(String measure, long before, long after) {}

    /** The total that a removed leaf parked, by measure. */
    public record Parked(String measure, String dimension, long member, long units) {}
}
