package io.yunchou.insight.domain;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the organisation owes and has done in a fiscal year, in the measure's currency.
 *
 * @param quota owed over the whole year
 * @param quotaToDate owed in the windows that have ended
 * @param actual done up to the as-of date
 * @param lastYear done in the whole year before
 * @param lastYearToDate done in the year before up to the same point
 */
public record Figures(
        BigDecimal quota, BigDecimal quotaToDate, BigDecimal actual, BigDecimal lastYear, BigDecimal lastYearToDate) {

    /** Actual ÷ the year's quota; null where nothing is owed. */
    public @Nullable BigDecimal attainment() {
        return ratio(actual, quota);
    }

    /** Actual − the year's quota: negative while something is missing. */
    public BigDecimal gap() {
        return actual.subtract(quota);
    }

    /** Actual ÷ last year at the same point − 1; null where there was nothing. */
    public @Nullable BigDecimal growth() {
        BigDecimal ratio = ratio(actual, lastYearToDate);
        return ratio == null ? null : ratio.subtract(BigDecimal.ONE);
    }

    /** The year's quota ÷ last year − 1; null where nothing was done last year or nothing is owed. */
    public @Nullable BigDecimal quotaGrowth() {
        BigDecimal ratio = quota.signum() == 0 ? null : ratio(quota, lastYear);
        return ratio == null ? null : ratio.subtract(BigDecimal.ONE);
    }

    /** Whether there is anything to show. */
    public boolean matter() {
        return quota.signum() != 0 || actual.signum() != 0 || lastYear.signum() != 0;
    }

    /** The quotient of two figures; null where the divisor is zero. */
    public static @Nullable BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0 ? null : Rounding.quotient(numerator, denominator);
    }
}
