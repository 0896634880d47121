package io.yunchou.insight.domain;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One calendar month of a fiscal year, clipped to the year.
 *
 * @param days the days of it that lie in the year
 * @param quota what falls due in it: the quota windows that end in it; nothing is spread inside a window
 * @param actual null for a month that has not begun
 * @param lastYear the same month of the year before
 */
public record MonthFigures(
        YearMonth month,
        DateRange days,
        BigDecimal quota,
        @Nullable BigDecimal actual,
        BigDecimal lastYear) {}
