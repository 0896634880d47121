package io.yunchou.insight.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was sold of a product, or of all products of a category, in the measure's currency.
 *
 * @param actual up to the as-of date
 * @param lastYear in the whole year before
 * @param lastYearToDate in the year before up to the same point
 * @param count how many sellers' parts of facts the actual is made of
 */
public record ProductFigures(BigDecimal actual, BigDecimal lastYear, BigDecimal lastYearToDate, long count) {
    public static final ProductFigures NOTHING =
            new ProductFigures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    public ProductFigures plus(ProductFigures other) {
        return new ProductFigures(
                actual.add(other.actual),
                lastYear.add(other.lastYear),
                lastYearToDate.add(other.lastYearToDate),
                count + other.count);
    }

    /** Actual ÷ last year at the same point − 1; null where there was nothing. */
    public @Nullable BigDecimal growth() {
        BigDecimal ratio = Figures.ratio(actual, lastYearToDate);
        return ratio == null ? null : ratio.subtract(BigDecimal.ONE);
    }

    /** The part that this actual is of a whole; null where the whole is nothing. */
    public @Nullable BigDecimal shareOf(ProductFigures whole) {
        return Figures.ratio(actual, whole.actual);
    }
}
