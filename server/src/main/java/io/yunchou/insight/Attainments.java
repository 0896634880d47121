package io.yunchou.insight;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door to attainment: what a report, a meeting pack or a summary reads. Within the caller's data scope. */
public interface Attainments {
    /** All quota windows of all years that have begun by the business date, with their sums. */
    WindowTotals windows();

    /**
     * A fiscal year by node of the organisation, in pre-order, as of the business date.
     *
     * @param year the code of the fiscal year
     */
    List<Line> year(String year);

    /**
     * @param number how many windows: one for each seller and period
     * @param quota their sum, in the measure's currency
     * @param actual what the sellers did in them
     */
    record WindowTotals(int number, BigDecimal quota, BigDecimal actual) {
        /** Actual ÷ quota; null where nothing was owed. */
        public @Nullable BigDecimal attainment() {
            return ratio(actual, quota);
        }
    }

    /**
     * One node of the organisation in a fiscal year.
     *
     * @param depth steps to the top
     * @param unit whether it is a unit; else a position
     * @param name the unit's name; for a position who holds it, or its own name while it is vacant
     * @param lastYear the whole fiscal year before
     * @param quota of the whole year
     * @param actual up to the business date
     */
    record Line(int depth, boolean unit, String name, BigDecimal lastYear, BigDecimal quota, BigDecimal actual) {
        /** Actual ÷ quota; null where nothing is owed. */
        public @Nullable BigDecimal attainment() {
            return ratio(actual, quota);
        }

        /** Actual − quota: negative while something is missing. */
        public BigDecimal gap() {
            return actual.subtract(quota);
        }
    }

    private static @Nullable BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return io.yunchou.insight.domain.Figures.ratio(numerator, denominator);
    }
}
