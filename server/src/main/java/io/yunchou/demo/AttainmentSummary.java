package io.yunchou.demo;

import io.yunchou.insight.Attainments;
import io.yunchou.insight.Attainments.Line;
import io.yunchou.insight.Attainments.WindowTotals;
import org.springframework.stereotype.Component;

/** Attainment as text: all quota windows, and a year by group, territory and seller. */
@Component
class AttainmentSummary {
    private static final String INDENT = "  ";

    private final Attainments attainments;

    AttainmentSummary(Attainments attainments) {
        this.attainments = attainments;
    }

    String windows() {
        WindowTotals windows = attainments.windows();
        return """
                (a) All quota windows
                  windows     %d
                  quota       %s
                  actual      %s
                  attainment  %s
                """.formatted(
                        windows.number(),
                        Figure.exact(windows.quota()),
                        Figure.exact(windows.actual()),
                        Figure.percent(windows.attainment()));
    }

    String year(Script.ShownYear shown, String levels) {
        TextTable table = new TextTable("", shown.before(), "quota", "actual", "attainment", "gap");
        attainments
                .year(shown.year())
                .forEach(line -> table.row(
                        INDENT.repeat(line.depth() + 1) + line.name(),
                        Figure.money(line.lastYear()),
                        Figure.money(line.quota()),
                        Figure.money(line.actual()),
                        Figure.percent(line.attainment()),
                        Figure.money(line.gap())));
        return "(b) %s by %s%n".formatted(shown.year(), levels) + table.text();
    }

    /** The line of the whole company. */
    Line company(String year) {
        return attainments.year(year).getFirst();
    }
}
