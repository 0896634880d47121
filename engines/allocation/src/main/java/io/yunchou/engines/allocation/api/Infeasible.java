package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal that the bounds do not let through. The loosenings are one proposal: applied together they make the goal
 * feasible. Policy gives way before promises: guard rails first, then entry quotas, then members' own minimum and
 * maximum, locks last; within one kind all give way in proportion to their amounts.
 *
 * @param measure the target's measure
 * @param goal what the parent answers for
 * @param assigned what was to be assigned
 * @param lowest the least that the members can carry together within their bounds
 * @param highest the most that they can carry; null without limit
 * @param loosenings which bounds to move, and where to
 * @param guardRails rails for the whole level that cover all loosenings of guard rails; null if none moves
 */
public record Infeasible(
        String measure,
        BigDecimal goal,
        BigDecimal assigned,
        BigDecimal lowest,
        @Nullable BigDecimal highest,
        List<Loosening> loosenings,
        @Nullable GuardRails guardRails)
        implements AllocationOutcome {
    public Infeasible {
        loosenings = List.copyOf(loosenings);
    }
}
