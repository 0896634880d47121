package io.yunchou.insight.application;

import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.insight.domain.ReportingTree;
import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A whole fiscal year by node of the organisation: what was done before, what is owed, what is done. */
@Service
public class ReadYear {
    private final YearReports reports;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadYear(YearReports reports, Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.reports = reports;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /**
     * @param lastYear the year before; null for the first
     * @param begun whether the business date lies in the year or after it
     * @param lines the nodes in scope, in pre-order; positions without any figure are left out
     */
    public record Year(
            FiscalYear year,
            @Nullable FiscalYear lastYear,
            LocalDate asOf,
            boolean begun,
            QuotaMeasure measure,
            List<Line> lines) {}

    /** @param depth steps to the highest node in scope */
    public record Line(Node node, int depth, Figures figures) {}

    /** @param year the code of a fiscal year; null for the one of the business date */
    public Year read(@Nullable String year, @Nullable String measure) {
        YearReport report = reports.open(year, measure);
        Visible visible = new Visible(report.tree(), scopes.of(callers.current(), businessDate.today()));
        List<Line> lines = new ArrayList<>();
        visible.tops().forEach(top -> add(lines, report, top, 0));
        return new Year(
                report.year(),
                report.lastYear(),
                report.asOf(),
                report.year().asOf(businessDate.today()).isPresent(),
                report.measure(),
                lines);
    }

    private static void add(List<Line> lines, YearReport report, Node node, int depth) {
        ReportingTree tree = report.tree();
        Figures figures = report.figures(tree.positionsUnder(node));
        if (node.isUnit() || figures.matter()) {
            lines.add(new Line(node, depth, figures));
        }
        tree.childrenOf(node).forEach(child -> add(lines, report, child, depth + 1));
    }
}
