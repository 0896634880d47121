package io.yunchou.insight.application;

import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.insight.domain.MonthFigures;
import io.yunchou.insight.domain.ReportingTree;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.org.PositionId;
import io.yunchou.plan.QuotaIndex;
import io.yunchou.plan.QuotaMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fiscal year by one measure, as of a day, over one reading of the ledger and of the quotas, so that all figures of
 * an answer agree with each other.
 *
 * @param lastYear the year before; null for the first
 * @param asOf the last day counted
 * @param tree the organisation as the year is reported
 */
record YearReport(
        FiscalYear year,
        @Nullable FiscalYear lastYear,
        LocalDate asOf,
        QuotaMeasure measure,
        TotalsIndex totals,
        QuotaIndex quotas,
        ReportingTree tree) {

    Figures figures(Collection<Long> positions) {
        DateRange toDate = year.through(asOf);
        List<PositionId> owing = positions.stream().map(PositionId::new).toList();
        BigDecimal lastWhole = BigDecimal.ZERO;
        BigDecimal lastToDate = BigDecimal.ZERO;
        if (lastYear != null) {
            List<Sum> sums = sums(positions, List.of(lastYear.days(), lastYear.throughSamePointAs(year, asOf)));
            lastWhole = sums.getFirst().amount();
            lastToDate = sums.getLast().amount();
        }
        return new Figures(
                quotas.owed(measure.code(), owing, year.days()).amount(),
                quotas.owed(measure.code(), owing, toDate).amount(),
                sums(positions, List.of(toDate)).getFirst().amount(),
                lastWhole,
                lastToDate);
    }

    List<MonthFigures> months(Collection<Long> positions) {
        List<PositionId> owing = positions.stream().map(PositionId::new).toList();
        List<MonthFigures> months = new ArrayList<>();
        BigDecimal owedBefore = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, DateRange> month : year.calendarMonths().entrySet()) {
            DateRange days = month.getValue();
            LocalDate end = java.util.Objects.requireNonNull(days.end());
            BigDecimal owed = quotas.owed(
                            measure.code(), owing, DateRange.of(year.days().start(), end))
                    .amount();
            months.add(new MonthFigures(
                    month.getKey(),
                    days,
                    owed.subtract(owedBefore),
                    actual(positions, days),
                    lastYear(positions, month.getKey())));
            owedBefore = owed;
        }
        return months;
    }

    private @Nullable BigDecimal actual(Collection<Long> positions, DateRange days) {
        Optional<DateRange> counted = days.intersection(year.through(asOf));
        return counted.map(span -> sums(positions, List.of(span)).getFirst().amount())
                .orElse(null);
    }

    private BigDecimal lastYear(Collection<Long> positions, YearMonth month) {
        DateRange days = lastYear == null ? null : lastYear.calendarMonths().get(month.minusYears(1));
        return days == null
                ? BigDecimal.ZERO
                : sums(positions, List.of(days)).getFirst().amount();
    }

    private List<Sum> sums(Collection<Long> positions, List<DateRange> spans) {
        return totals.sums(measure.ledger(), Dimension.POSITION, positions, spans);
    }
}
