package io.yunchou.plan.domain;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answers for by the version in force.
 *
 * @param assigned what was assigned below it; above the goal where the unit over-assigns
 * @param number the number of the version among those of its year and measure
 */
public record UnitGoal(long unitId, BigDecimal goal, BigDecimal assigned, int number, Instant publishedAt) {
    /** Goal − assigned where that is positive: what nobody below has been given yet. */
    public BigDecimal remaining() {
        return goal.subtract(assigned).max(BigDecimal.ZERO);
    }

    /** Assigned ÷ goal − 1; null where the goal is nothing. */
    public @Nullable BigDecimal overAssignment() {
        return goal.signum() == 0 ? null : Rounding.quotient(assigned.subtract(goal), goal);
    }
}
