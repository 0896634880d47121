package io.yunchou.insight.application;

import io.yunchou.insight.InsightError;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.org.Calendars;
import io.yunchou.org.PositionId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PublishedQuotas;
import io.yunchou.plan.QuotaIndex;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a fiscal year for reading. */
@Component
class YearReports {
    private final Calendars calendars;
    private final Measures measures;
    private final LedgerTotals totals;
    private final PublishedQuotas quotas;
    private final ReportingTrees trees;
    private final BusinessDate businessDate;

    YearReports(
            Calendars calendars,
            Measures measures,
            LedgerTotals totals,
            PublishedQuotas quotas,
            ReportingTrees trees,
            BusinessDate businessDate) {
        this.calendars = calendars;
        this.measures = measures;
        this.totals = totals;
        this.quotas = quotas;
        this.trees = trees;
        this.businessDate = businessDate;
    }

    /**
     * @param code the fiscal year; null for the one of the business date, or the last one before it
     * @param measureCode null for bookings without tax
     */
    YearReport open(@Nullable String code, @Nullable String measureCode) {
        FiscalCalendar calendar = calendars.fiscal();
        FiscalYear year = year(calendar, code);
        LocalDate asOf = year.asOf(businessDate.today()).orElse(year.days().start());
        QuotaMeasure measure = measures.named(measureCode == null ? Measures.BOOKING_NET : measureCode);
        TotalsIndex index = totals.index();
        QuotaIndex owed = quotas.index();
        FiscalYear lastYear = calendar.before(year.period())
                .map(period -> FiscalYear.of(calendar, period))
                .orElse(null);
        return new YearReport(
                year,
                lastYear,
                asOf,
                measure,
                index,
                owed,
                trees.of(year.days(), asOf, positions(index, owed, measure, year, lastYear)));
    }

    /**
     * The months of the year, and of the years before it, at most so many, laid over them.
     *
     * @param most how many years before
     */
    PastMonths pastMonths(FiscalYear year, int most) {
        FiscalCalendar calendar = calendars.fiscal();
        List<FiscalPeriod> before = calendar.ofKind(FiscalPeriod.Kind.YEAR).reversed().stream()
                .filter(period -> period.range().start().isBefore(year.days().start()))
                .limit(most)
                .toList();
        return PastMonths.of(calendar, year.period(), before);
    }

    private FiscalYear year(FiscalCalendar calendar, @Nullable String code) {
        List<FiscalPeriod> years = calendar.ofKind(FiscalPeriod.Kind.YEAR);
        FiscalPeriod period = code == null ? current(years) : named(years, code);
        return FiscalYear.of(calendar, period);
    }

    private FiscalPeriod current(List<FiscalPeriod> years) {
        LocalDate today = businessDate.today();
        return years.reversed().stream()
                .filter(year -> !year.range().start().isAfter(today))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElseThrow(() -> new BusinessException(
                        InsightError.NO_YEAR,
                        "There is no fiscal year yet.\nMaybe import the company's fiscal periods first."));
    }

    private static FiscalPeriod named(List<FiscalPeriod> years, String code) {
        return years.stream()
                .filter(year -> year.code().equals(code))
                .findFirst()
                .orElseThrow(() -> {
                    String known = years.stream().map(FiscalPeriod::code).collect(Collectors.joining(", "));
                    return new BusinessException(
                            InsightError.UNKNOWN_YEAR,
                            "There is no fiscal year %s.\nMaybe one of: %s.".formatted(code, known),
                            Map.of("year", code, "known", known));
                });
    }

    /** Those of last year too: a position that closed since still has last year's figures. */
    private static Set<Long> positions(
            TotalsIndex index, QuotaIndex owed, QuotaMeasure measure, FiscalYear year, @Nullable FiscalYear lastYear) {
        Set<Long> positions = new HashSet<>(index.keys(measure.ledger(), Dimension.POSITION, year.days()));
        if (lastYear != null) {
            positions.addAll(index.keys(measure.ledger(), Dimension.POSITION, lastYear.days()));
        }
        owed.positions(measure.code(), year.days()).stream()
                .map(PositionId::value)
                .forEach(positions::add);
        positions.remove(Dimension.NONE);
        return positions;
    }
}
