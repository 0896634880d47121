package io.yunchou.insight.application;

import io.yunchou.insight.Attainments;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.ReportingTree.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads attainment for other modules. */
@Service
class ReadAttainments implements Attainments {
    private final ReadWindows readWindows;
    private final ReadYear readYear;

    ReadAttainments(ReadWindows readWindows, ReadYear readYear) {
        this.readWindows = readWindows;
        this.readYear = readYear;
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
        return readYear.read(year, null).lines().stream()
                .map(ReadAttainments::line)
                .toList();
    }

    private static Line line(ReadYear.Line line) {
        Figures figures = line.figures();
        return new Line(
                line.depth(),
                line.node().isUnit(),
                name(line.node()),
                figures.lastYear(),
                figures.quota(),
                figures.actual());
    }

    private static String name(Node node) {
        return node.holders().isEmpty() ? node.name() : String.join(", ", node.holders());
    }
}
