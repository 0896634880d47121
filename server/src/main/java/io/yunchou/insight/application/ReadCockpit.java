package io.yunchou.insight.application;

import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.engines.allocation.api.WorkingCalendar.SlowDays;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.insight.domain.Landing;
import io.yunchou.insight.domain.MonthFigures;
import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.insight.domain.ReportingTree.NodeId;
import io.yunchou.org.Calendars;
import io.yunchou.org.UnitId;
import io.yunchou.org.WorkingDays;
import io.yunchou.org.WorkingDays.SpecialDays;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Attainment of a year for one node of the organisation, its months and what is directly below it. */
@Service
public class ReadCockpit {
    private static final int HISTORY_YEARS_MAX = 3;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final YearReports reports;
    private final Calendars calendars;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadCockpit(
            YearReports reports, Calendars calendars, Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.reports = reports;
        this.calendars = calendars;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * @param months by calendar month, the whole year
     * @param rows what is directly below the node; the node itself where nothing is
     * @param sellers the positions below that owe or did something, best attainment first
     * @param workingDaysLeft from the day after the as-of date to the end of the year
     */
    public record Cockpit(
            FiscalYear year,
            LocalDate asOf,
            io.yunchou.plan.QuotaMeasure measure,
            List<Node> path,
            Row node,
            List<MonthFigures> months,
            List<Row> rows,
            List<Row> sellers,
            int workingDaysLeft) {}

    /** One node with its figures and where it lands. */
    public record Row(Node node, Figures figures, Landing landing) {}

    public Cockpit read(@Nullable String year, @Nullable NodeId asked, @Nullable String measure) {
        YearReport report = reports.open(year, measure);
        Visible visible = new Visible(report.tree(), scopes.of(callers.current(), businessDate.today()));
        Node node = visible.entry(asked);
        WorkingDays workingDays = workingDays(report, node);
        Landings landings = landings(report, workingDays);
        return new Cockpit(
                report.year(),
                report.asOf(),
                report.measure(),
                report.tree().path(node).stream().filter(visible::covers).toList(),
                row(report, landings, node),
                report.months(report.tree().positionsUnder(node)),
                rows(report, landings, report.tree().childrenOf(node)),
                sellers(report, landings, node),
                workingDays.between(
                        report.asOf().plusDays(1),
                        Objects.requireNonNull(report.year().days().end())));
    }

    private static List<Row> rows(YearReport report, Landings landings, List<Node> nodes) {
        return nodes.stream()
                .map(node -> row(report, landings, node))
                .filter(row -> row.node().isUnit() || row.figures().matter())
                .toList();
    }

    private static List<Row> sellers(YearReport report, Landings landings, Node node) {
        return rows(report, landings, report.tree().positionNodesUnder(node)).stream()
                .sorted(Comparator.comparing(
                        (Row row) -> row.figures().attainment(),
                        Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    private static Row row(YearReport report, Landings landings, Node node) {
        List<Long> positions = report.tree().positionsUnder(node);
        Figures figures = report.figures(positions);
        return new Row(node, figures, landings.of(positions, figures, report.asOf()));
    }

    private Landings landings(YearReport report, WorkingDays workingDays) {
        return new Landings(
                report.totals(),
                report.measure().ledger(),
                reports.pastMonths(report.year(), HISTORY_YEARS_MAX),
                calendar(workingDays.special(
                        EARLIEST, Objects.requireNonNull(report.year().days().end()))));
    }

    private static WorkingCalendar calendar(SpecialDays special) {
        return new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.copyOf(special.free()),
                Set.copyOf(special.worked()),
                SlowDays.around(Set.copyOf(special.springFestivals())));
    }

    private WorkingDays workingDays(YearReport report, Node node) {
        return report.tree().path(node).reversed().stream()
                .filter(Node::isUnit)
                .findFirst()
                .map(unit -> calendars.workingDaysOf(new UnitId(unit.id().id()), report.asOf()))
                .orElseGet(() -> calendars.workingDays(""));
    }
}
