package io.yunchou.engines.cube.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a scenario's log. Every operation carries its inputs resolved (values copied, weights computed, members
 * mapped), so that replaying the log needs nothing else and always gives the same cube. Any number of units is in whole
 * units of the measure's grain.
 *
 * <p>Spreads never change a lock or a locked leaf; one that its locks make impossible is refused with the numbers.
 */
public sealed interface Operation {
    /** Writes values, locks or goals. */
    sealed interface Edit extends Operation {}

    /** Takes back or does again an earlier operation. */
    sealed interface Turn extends Operation {
        /** The earlier operation's sequence. */
        long sequence();
    }

    /**
     * Sets a cell at any level. What is left after the locks is spread over the unlocked leaves in proportion to their
     * values, evenly where all are zero, by cumulative rounding in member order. Where signed values cancel to zero, the
     * difference is spread in proportion to their absolute values. A shared measure gives the value to each leaf; a
     * weighted one takes it at a leaf, a node measure at the cell itself.
     */
    record SetCell(Cell cell, long units) implements Edit {}

    /** Sets or, with null, clears the goal that a cell answers for. Changes no value. */
    record SetGoal(Cell cell, @Nullable Long units) implements Edit {}

    /** Locks every leaf below the cells. */
    record Lock(List<Cell> cells) implements Edit {
        public Lock {
            cells = List.copyOf(cells);
        }
    }

    /** Unlocks every leaf below the cells, whatever locked it. */
    record Unlock(List<Cell> cells) implements Edit {
        public Unlock {
            cells = List.copyOf(cells);
        }
    }

    /** Sets a cell to its value times a factor, rounded half up to a unit: locked leaves stay, the others bear it all. */
    record Scale(Cell cell, BigDecimal factor) implements Edit {}

    /**
     * Gives the unlocked leaves below a cell the source's values times growth, by cumulative rounding, so that the sum
     * over them is the source's sum times growth, rounded once.
     *
     * @param source the source's units for every leaf below the cell, in member order
     * @param growth the factor; 1 copies exactly
     * @param origin where the values were taken from, in words, e.g. scenario and sequence
     */
    record CopyValues(Cell cell, Units source, BigDecimal growth, String origin) implements Edit {}

    /**
     * Spreads a cell's present value anew over its unlocked leaves in proportion to weights.
     *
     * @param weights one weight, not negative, for every leaf below the cell, in member order
     * @param method the name of what made the weights
     */
    record SpreadByLeaf(Cell cell, Units weights, String method) implements Edit {}

    /**
     * Splits a cell's present value anew among its children in one dimension by largest remainder (ties by member
     * order); each child's part is then spread below it as by {@link SetCell}. Wholly locked children keep theirs.
     *
     * @param weights one weight, not negative, for each child that is not wholly locked
     * @param method the name of what made the weights
     */
    record SpreadByChild(Cell cell, String dimension, List<MemberWeight> weights, String method) implements Edit {
        public SpreadByChild {
            weights = List.copyOf(weights);
        }
    }

    /**
     * Sets many cells at once, all or none. Cells above go before cells below them, so that the finer figure has the
     * last word; otherwise in the order given. A pasted figure that a later one overruled is reported as a remainder.
     */
    record Paste(List<CellUnits> cells) implements Edit {
        public Paste {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Sets many leaves of one measure at once, all or none.
     *
     * @param members for each dimension the leaf's member id of every value
     * @param values one a leaf; no leaf twice
     * @param origin the batch, in words
     */
    record ImportValues(String measure, List<Units> members, Units values, String origin) implements Edit {
        public ImportValues {
            members = List.copyOf(members);
        }
    }

    /**
     * Takes over what another scenario changed, as proposed by {@link Scenario#proposeMerge}.
     *
     * @param origin the other scenario and its sequence, in words
     */
    record Merge(List<LeafBlock> blocks, List<SetGoal> goals, String origin) implements Edit {
        public Merge {
            blocks = List.copyOf(blocks);
            goals = List.copyOf(goals);
        }
    }

    /** Takes back the operation of that sequence: values, locks and goals that it touched are as before it. */
    record Undo(long sequence) implements Turn {}

    /** Does an undone operation again: what it touched is as after it. */
    record Redo(long sequence) implements Turn {}

    /**
     * Moves the scenario to new versions of some dimensions. A leaf that is a leaf of both versions keeps its values and
     * locks, wherever it hangs now; others follow their placement; without one, their values are parked under
     * {@link Dimension#TO_PLACE}. Root totals are equal before and after.
     *
     * @param dimensions the new versions, by the names of those they replace
     * @param placements where leaves go that are no leaves any more; several may go to one
     */
    record AdoptStructure(List<Dimension> dimensions, List<Placement> placements) implements Operation {
        public AdoptStructure {
            dimensions = List.copyOf(dimensions);
            placements = List.copyOf(placements);
        }
    }

    /** A cell and the units to give it. */
    record CellUnits(Cell cell, long units) {}

    /** A child and its weight, not negative. */
    record MemberWeight(long member, BigDecimal weight) {}

    /** The units of every leaf below a cell, in member order. */
    record LeafBlock(Cell cell, Units units) {}

    /** An old leaf and the new leaf that takes over its values. */
    record Placement(String dimension, long from, long to) {}
}
