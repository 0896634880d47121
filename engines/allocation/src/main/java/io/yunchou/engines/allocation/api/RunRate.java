package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the year stands and lands. Amounts have four decimals, the share ten.
 *
 * @param share the part of a year that past years had reached at this point, their mean
 * @param expected share × quota
 * @param gap actual − expected
 * @param projection actual ÷ share; null where past years had nothing yet
 * @param years the past years that counted; empty where, for want of any, the share is that of working days
 */
public record RunRate(
        BigDecimal share,
        BigDecimal expected,
        BigDecimal gap,
        @Nullable BigDecimal projection,
        List<String> years) {
    public RunRate {
        years = List.copyOf(years);
    }
}
