package io.yunchou.plan.scenario.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants done. Which parts it needs depends on the kind.
 *
 * @param cells the cells; most kinds take exactly one, locks and pastes any number
 * @param factor SCALE: the factor; copies: last year's or the source's values times this, 1 where left out
 * @param source COPY_SCENARIO: the scenario to copy from
 * @param weights SPREAD_BY_WEIGHTS: one for each node directly below the cell's node
 */
public record Wish(
        Kind kind,
        @Nullable List<WishedCell> cells,
        @Nullable BigDecimal factor,
        @Nullable Long source,
        @Nullable List<NodeWeight> weights) {
    /** What can be done. */
    public enum Kind {
        /** Gives a cell at any level a value, spread over the unlocked leaves below. */
        SET,
        /** Gives a cell a goal, or takes it away where no value is given. */
        GOAL,
        LOCK,
        UNLOCK,
        SCALE,
        COPY_LAST_YEAR,
        COPY_SCENARIO,
        /** Spreads a cell's value anew, alike over all leaves below. */
        SPREAD_EVENLY,
        /** Spreads a cell's value anew in proportion to last year. */
        SPREAD_LAST_YEAR,
        /** Spreads a cell's value anew among the nodes directly below by weights. */
        SPREAD_BY_WEIGHTS,
        /** Sets many cells at once, all or none. */
        PASTE,
        /** Takes back the editor's own last operation. */
        UNDO,
        /** Does the editor's own operation again that was undone last. */
        REDO
    }

    /**
     * A cell.
     *
     * @param node as rows name it, {@code U3} or {@code P12}
     * @param period the code of the period
     * @param value in main units; not for locks, scales, copies and spreads
     */
    public record WishedCell(
            String node, String period, @Nullable BigDecimal value) {}

    /** A node's weight, not negative. */
    public record NodeWeight(String node, BigDecimal weight) {}
}
