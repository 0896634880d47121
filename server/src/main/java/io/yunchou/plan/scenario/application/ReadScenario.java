package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.Page;
import io.yunchou.engines.cube.api.PageRequest;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.Rows;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.domain.Told;
import io.yunchou.platform.access.Callers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads a scenario as a grid, cut to the reader's data scope. Readers never wait for an editor. */
@Service
public class ReadScenario {
    private final OpenScenarios scenarios;
    private final Sights sights;
    private final Callers callers;

    ReadScenario(OpenScenarios scenarios, Sights sights, Callers callers) {
        this.scenarios = scenarios;
        this.sights = sights;
        this.callers = callers;
    }

    /**
     * Which part of the grid.
     *
     * @param rows which rows, by what is unfolded
     * @param periods the codes of the columns; null for all of them
     * @param measures the names of the measures; null for all of them
     */
    public record GridRequest(
            Rows rows,
            @Nullable List<String> periods,
            @Nullable List<String> measures) {}

    /**
     * A part of the grid.
     *
     * @param sequence what an edit made on it passes on as seen
     * @param rowCount how many rows there are in all
     */
    public record Grid(
            long sequence, int rowCount, List<Column> columns, List<MeasureInfo> measures, List<GridRow> rows) {}

    /** A column: a month, a quarter, or the year, by code. */
    public record Column(String period, FiscalPeriod.Kind kind, LocalDate start, LocalDate end, boolean leaf) {}

    /** A measure and how it is written. */
    public record MeasureInfo(String name, BigDecimal grain, boolean editable) {}

    /**
     * A row.
     *
     * @param node {@code U3} for a unit, {@code P12} for a position
     * @param depth steps to the top of what the reader sees
     * @param leaf whether there is nothing to unfold
     * @param holder who held the position on the plan's day; null for a unit or a vacant position
     * @param mayGiveGoal whether the reader may set the node's goal
     * @param locks of the quota, one letter a column: N none, S some, A all of what lies below is locked
     * @param values column by column, measure by measure; null where there is none
     */
    public record GridRow(
            String node,
            String code,
            String name,
            int depth,
            boolean leaf,
            boolean unfolded,
            @Nullable String holder,
            boolean mayGiveGoal,
            String locks,
            List<@Nullable String> values) {}

    /** One entry of a cell's history; null where the cell had no value, or holds too many leaves to tell. */
    public record CellChange(
            Told change,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            boolean undone) {}

    /** What the present caller may take back and do again. */
    public record Turns(boolean undo, boolean redo) {}

    public Grid grid(ScenarioId id, GridRequest request) {
        OpenScenario open = scenarios.current(id);
        Sight sight = readable(open);
        return grid(open, sight, request, null);
    }

    /** The same cells as the difference to another scenario: this one less the other. */
    public Grid difference(ScenarioId id, ScenarioId otherId, GridRequest request) {
        OpenScenario open = scenarios.current(id);
        OpenScenario other = scenarios.current(otherId);
        readable(other);
        if (!other.structure().hasSameMembersAs(open.structure())) {
            throw CompareScenarios.structuresDiffer(other);
        }
        return grid(open, readable(open), request, other.view());
    }

    /** Who changed a cell and why, the oldest first. */
    public List<CellChange> history(ScenarioId id, String node, String period) {
        OpenScenario open = scenarios.current(id);
        Sight sight = readable(open);
        PlanNode found = open.structure().node(node);
        sight.requireCovered(found);
        Cell cell = Cell.of(
                PlanMeasures.QUOTA,
                found.member(),
                open.structure().period(period).member());
        return open.cube().historyOf(cell).stream()
                .map(event -> new CellChange(
                        Told.of(event.logged(), List.of(cell), sight),
                        value(open, event.before()),
                        value(open, event.after()),
                        event.undone()))
                .toList();
    }

    public Turns turns(ScenarioId id) {
        OpenScenario open = scenarios.current(id);
        String author = Author.of(callers.current()).signature();
        return new Turns(
                open.cube().lastUndoable(author).isPresent(),
                open.cube().lastRedoable(author).isPresent());
    }

    private Sight readable(OpenScenario open) {
        Sight sight = sights.of(open.structure());
        if (sight.tops().isEmpty()) {
            throw OpenScenarios.unknown(open.scenario().id());
        }
        return sight;
    }

    private static @Nullable BigDecimal value(OpenScenario open, @Nullable Long units) {
        return units == null ? null : open.scenario().grain().multiply(BigDecimal.valueOf(units));
    }

    private static Grid grid(OpenScenario open, Sight sight, GridRequest request, @Nullable CubeView other) {
        CubeView view = open.view();
        Rows.Shown shown = request.rows().of(sight);
        List<PlanPeriod> columns = columns(open, request.periods());
        List<PlanMeasures.Shown> measures = measures(view, request.measures());
        PageRequest wanted = GridPages.request(shown.nodes(), columns, measures);
        Page page = other == null ? view.page(wanted) : view.difference(other, wanted);
        GridPages pages = new GridPages(sight, columns, measures, page);
        return new Grid(
                page.sequence(),
                shown.count(),
                columns.stream().map(ReadScenario::column).toList(),
                measures.stream()
                        .map(measure -> new MeasureInfo(measure.name(), measure.grain(), measure.editable()))
                        .toList(),
                pages.rows(shown));
    }

    private static List<PlanPeriod> columns(OpenScenario open, @Nullable List<String> codes) {
        return codes == null
                ? open.structure().periods()
                : codes.stream().map(code -> open.structure().period(code)).toList();
    }

    private static List<PlanMeasures.Shown> measures(CubeView view, @Nullable List<String> names) {
        return names == null ? PlanMeasures.shown(view.definition()) : PlanMeasures.named(view.definition(), names);
    }

    private static Column column(PlanPeriod period) {
        return new Column(
                period.code(),
                period.kind(),
                period.days().start(),
                Objects.requireNonNull(period.days().end()),
                period.leaf());
    }
}
