package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.Page;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.Rows;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.transfer.read.Column;
import io.yunchou.platform.transfer.read.Header;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario looks like as a file: the grid's own layout. The header of the first column carries the scenario and
 * the sequence that was exported, so that a file that comes back says what its author had before him.
 */
final class ScenarioFile {
    private static final String BETWEEN = " · ";
    private static final Pattern STAMP = Pattern.compile("\\D*(\\d+)\\D+(\\d+)\\D*");
    private static final Map<String, String> CHINESE = Map.of(
            PlanMeasures.QUOTA, "指标",
            PlanMeasures.LAST_YEAR, "去年",
            PlanMeasures.GROWTH, "增长",
            PlanMeasures.ATTAINMENT, "去年达成");
    private static final Map<String, String> ENGLISH = Map.of(
            PlanMeasures.QUOTA, "quota",
            PlanMeasures.LAST_YEAR, "last year",
            PlanMeasures.GROWTH, "growth",
            PlanMeasures.ATTAINMENT, "attainment last year");
    private static final List<String> MEASURES =
            List.of(PlanMeasures.QUOTA, PlanMeasures.LAST_YEAR, PlanMeasures.GROWTH, PlanMeasures.ATTAINMENT);

    private ScenarioFile() {}

    /** A row with its place in the page. */
    record Line(PlanNode node, int depth, int row, Page page) {}

    static List<Line> lines(OpenScenario open, Sight sight, CubeView view) {
        Rows.Shown shown = Rows.all().of(sight, Integer.MAX_VALUE);
        Page page = view.page(GridPages.request(shown.nodes(), open.structure().periods(), measures(view)));
        List<Line> lines = new ArrayList<>(shown.nodes().size());
        for (int row = 0; row < shown.nodes().size(); row++) {
            lines.add(new Line(shown.nodes().get(row), shown.depths().get(row), row, page));
        }
        return lines;
    }

    static ExportTable<Line> table(OpenScenario open, CubeView view) {
        ScenarioId id = open.scenario().id();
        List<ExportColumn<Line>> columns = new ArrayList<>();
        columns.add(ExportColumn.text(
                "节点（方案 %d，操作 %d）".formatted(id.value(), view.sequence()),
                "node (scenario %d, operation %d)".formatted(id.value(), view.sequence()),
                line -> line.node().key()));
        columns.add(ExportColumn.text("编码", "code", line -> line.node().code()));
        columns.add(ExportColumn.text(
                "名称", "name", line -> "  ".repeat(line.depth()) + line.node().name()));
        columns.add(ExportColumn.text("任职人", "holder", line -> line.node().holder()));
        List<PlanPeriod> periods = open.structure().periods();
        for (int column = 0; column < periods.size(); column++) {
            for (int measure = 0; measure < MEASURES.size(); measure++) {
                columns.add(column(periods.get(column), column, measure, measures(view)));
            }
        }
        return new ExportTable<>("scenario-%d".formatted(id.value()), columns);
    }

    private static ExportColumn<Line> column(
            PlanPeriod period, int column, int measure, List<PlanMeasures.Shown> measures) {
        String name = MEASURES.get(measure);
        String chinese = period.code() + BETWEEN + CHINESE.get(name);
        String english = period.code() + BETWEEN + ENGLISH.get(name);
        boolean ratio = name.equals(PlanMeasures.GROWTH) || name.equals(PlanMeasures.ATTAINMENT);
        Function<Line, @Nullable BigDecimal> value =
                line -> value(line, column, measure, measures.get(measure).grain());
        return ratio ? ExportColumn.percent(chinese, english, value) : ExportColumn.number(chinese, english, value);
    }

    private static @Nullable BigDecimal value(Line line, int column, int measure, BigDecimal grain) {
        return line.page().isPresent(line.row(), column, measure)
                ? BigDecimal.valueOf(line.page().units(line.row(), column, measure))
                        .multiply(grain)
                : null;
    }

    private static List<PlanMeasures.Shown> measures(CubeView view) {
        return PlanMeasures.named(view.definition(), MEASURES);
    }

    /** Whether a header is one of ours. */
    static boolean knows(String header) {
        return header.contains(BETWEEN) || header.startsWith("node (") || header.startsWith("节点（");
    }

    /** The sequence that was exported; refused where the file is of another scenario or of none. */
    static long sequence(Header header, ScenarioId id) {
        String first =
                header.columns().isEmpty() ? "" : header.columns().getFirst().label();
        Matcher stamp = STAMP.matcher(first);
        if (!stamp.matches() || !stamp.group(1).equals(String.valueOf(id.value()))) {
            throw new BusinessException(
                    ScenarioError.FILE_OF_ANOTHER,
                    "The file's first column is \"%s\", so it was not exported from scenario %d.\nMaybe export this scenario, change the quotas in that file, and hand it in again."
                            .formatted(first, id.value()),
                    Map.of("header", first, "scenario", id.value()));
        }
        return Long.parseLong(stamp.group(2));
    }

    /** The period of which a column holds the quotas; empty for any other column. */
    static Optional<String> quotaPeriod(Column column) {
        String[] parts = column.label().split(BETWEEN, 2);
        boolean quota = parts.length == 2
                && (parts[1].strip().equals(CHINESE.get(PlanMeasures.QUOTA))
                        || parts[1].strip().equalsIgnoreCase(ENGLISH.get(PlanMeasures.QUOTA)));
        return quota ? Optional.of(parts[0].strip()) : Optional.empty();
    }
}
