package io.yunchou.plan.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import java.math.BigDecimal;

/**
 * A quota to be published.
 *
 * @param year the fiscal year and measure
 * @param position who shall owe it
 * @param period the code of the fiscal period
 * @param days the period's days
 * @param amount 0 or more, at most four decimals
 */
public record QuotaLine(PlanYear year, PositionId position, String period, DateRange days, BigDecimal amount) {
    /** Whether both are owed by one position by one measure at the same time. */
    public boolean collidesWith(QuotaLine other) {
        return year.measure().equals(other.year.measure())
                && position.equals(other.position)
                && days.overlaps(other.days);
    }
}
