package io.yunchou.insight.application;

import io.yunchou.insight.Attainments;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.ReportingTree;
import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads attainment for other modules. */
@Service
class ReadAttainments implements Attainments {
    private final YearReports reports;
    private final ReadWindows readWindows;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadAttainments(
            YearReports reports,
            ReadWindows readWindows,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.reports = reports;
        this.readWindows = readWindows;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    @Override
    public WindowTotals windows() {
        List<ReadWindows.Window> begun = readWindows.read(null, null).rows().stream()
                .filter(window -> window.actual() != null)
                .toList();
        return new WindowTotals(
                begun.size(),
                begun.stream().map(ReadWindows.Window::quota).reduce(BigDecimal.ZERO, BigDecimal::add),
                begun.stream()
                        .map(ReadWindows.Window::actual)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public List<Line> year(String year) {
        YearReport report = reports.open(year, null);
        Visible visible = new Visible(report.tree(), scopes.of(callers.current(), businessDate.today()));
        List<Line> lines = new ArrayList<>();
        visible.tops().forEach(top -> add(lines, report, top, 0));
        return lines;
    }

    private static void add(List<Line> lines, YearReport report, Node node, int depth) {
        Figures figures = report.figures(report.tree().positionsUnder(node));
        if (node.isUnit() || figures.matter()) {
            lines.add(
                    new Line(depth, node.isUnit(), name(node), figures.lastYear(), figures.quota(), figures.actual()));
        }
        ReportingTree tree = report.tree();
        tree.childrenOf(node).forEach(child -> add(lines, report, child, depth + 1));
    }

    private static String name(Node node) {
        return node.holders().isEmpty() ? node.name() : String.join(", ", node.holders());
    }
}
