package io.yunchou.insight.application;

import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.org.Organisation;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.tree.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The territory view: orders by the unit that the document itself names, whoever sold; no attainment. */
@Service
public class ReadTerritories {
    private final YearReports reports;
    private final Organisation organisation;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadTerritories(
            YearReports reports,
            Organisation organisation,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.reports = reports;
        this.organisation = organisation;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * One territory.
     *
     * @param unitId null for what names no territory
     * @param bySellers up to the as-of date
     * @param withoutSeller the online channel and what nobody has claimed
     * @param lastYear the sum of both in the year before, up to the same point
     */
    public record Territory(
            @Nullable Long unitId,
            @Nullable Label label,
            BigDecimal bySellers,
            BigDecimal withoutSeller,
            BigDecimal lastYear) {}

    /** All territories in scope. */
    public record Territories(FiscalYear year, LocalDate asOf, QuotaMeasure measure, List<Territory> rows) {}

    public Territories read(@Nullable String year, @Nullable String measure) {
        YearReport report = reports.open(year, measure);
        DataScope scope = scopes.of(callers.current(), businessDate.today());
        Set<Long> units = report.totals()
                .keys(report.measure().ledger(), Dimension.UNIT, report.year().days());
        List<Territory> rows = units.stream()
                .filter(unit -> unit == Dimension.NONE ? scope instanceof DataScope.All : scope.coversUnit(unit))
                .map(unit -> territory(report, unit))
                .sorted(Comparator.comparing((Territory row) -> row.bySellers().add(row.withoutSeller()))
                        .reversed())
                .toList();
        return new Territories(report.year(), report.asOf(), report.measure(), rows);
    }

    private Territory territory(YearReport report, long unit) {
        DateRange toDate = report.year().through(report.asOf());
        BigDecimal all = sum(report, Dimension.UNIT, unit, toDate);
        BigDecimal withoutSeller = sum(report, Dimension.UNIT_WITHOUT_SELLER, unit, toDate);
        FiscalYear before = report.lastYear();
        BigDecimal lastYear = before == null
                ? BigDecimal.ZERO
                : sum(report, Dimension.UNIT, unit, before.throughSamePointAs(report.year(), report.asOf()));
        Label label = organisation.units().label(unit).orElse(null);
        return new Territory(
                unit == Dimension.NONE ? null : unit, label, all.subtract(withoutSeller), withoutSeller, lastYear);
    }

    private static BigDecimal sum(YearReport report, Dimension dimension, long unit, DateRange days) {
        TotalsIndex totals = report.totals();
        return totals.sum(report.measure().ledger(), dimension, List.of(unit), days)
                .amount();
    }
}
