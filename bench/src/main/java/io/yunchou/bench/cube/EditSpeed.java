package io.yunchou.bench.cube;

import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.LockState;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import java.util.List;

/** How long an edit takes, with all ancestors, in the cube and in SQL. */
final class EditSpeed {
    private static final Cell REGION = Cell.of("quota", 2, 1, 1);
    private static final Cell MONTH = Cell.of("quota", 1, 1, 6);
    private static final Cell SELLER = Cell.of("quota", 112, 1, 1);

    private final MillionLeaves leaves;
    private final Scenario scenario;
    private long wrongTotals;

    EditSpeed(MillionLeaves leaves) {
        this.leaves = leaves;
        this.scenario = leaves.scenario;
    }

    List<Figure> measure(Progress progress) {
        long[] units = scenario.view().leafUnits(MillionLeaves.ROOT).toArray();
        progress.say("editing the cube");
        Timings root = edits(MillionLeaves.ROOT);
        Timings region = edits(REGION);
        Timings month = edits(MONTH);
        Timings seller = edits(SELLER);
        Timings leaf = edits(openLeaf());
        progress.say("the same root edit in SQL");
        double sql = sql(units, progress);
        return List.of(
                Figure.measured("root edit with all ancestors, median", root.median(), "ms", Goal.atMost("30")),
                Figure.measured("root edit, 95th percentile", root.percentile(95), "ms", Goal.none()),
                Figure.measured("root edit, processor time, median", root.processorMedian(), "ms", Goal.none()),
                Figure.measured("the same edit in SQL (DuckDB), median", sql, "ms", Goal.none()),
                Figure.measured("SQL time over cube time", sql / root.median(), "", Goal.atLeast("50")),
                Figure.measured(
                        "edit of a tenth of the leaves (a region), median", region.median(), "ms", Goal.atMost("5")),
                Figure.measured("edit of a month of all sellers, median", month.median(), "ms", Goal.none()),
                Figure.measured("edit of a seller (1,008 leaves), median", seller.median(), "ms", Goal.none()),
                Figure.measured("edit of a leaf, median", leaf.median(), "ms", Goal.none()),
                Figure.counted("edits whose total was not exact", wrongTotals, "", Goal.exactly("0")));
    }

    private Timings edits(Cell cell) {
        long present = scenario.view().units(cell).orElseThrow();
        long[] target = {present};
        return Timings.of(
                20,
                40,
                () -> {
                    target[0] = present + (target[0] - present + present / 50 + 1) % (present + 1);
                    scenario.apply(MillionLeaves.submission(scenario, new Operation.SetCell(cell, target[0])));
                },
                () -> {
                    wrongTotals += scenario.view().units(cell).orElseThrow() == target[0] ? 0 : 1;
                    scenario.packImages();
                });
    }

    private Cell openLeaf() {
        return Trees.leaves(MillionLeaves.PERIOD).stream()
                .map(month -> Cell.of("quota", 112, 9, month))
                .filter(cell -> scenario.view().lock(cell) == LockState.NONE)
                .findFirst()
                .orElseThrow();
    }

    private double sql(long[] units, Progress progress) {
        long present = scenario.view().units(MillionLeaves.ROOT).orElseThrow();
        long[] target = {present};
        try (SqlEdit sql = new SqlEdit(units, leaves.locked)) {
            progress.say("the statements:\n" + SqlEdit.text());
            Timings timings = Timings.of(
                    1,
                    5,
                    () -> {
                        target[0] += present / 100;
                        sql.spread(target[0]);
                        sql.ancestors();
                    },
                    () -> {});
            progress.say("SQL made %d cells; its root is %d units short of the total asked for"
                    .formatted(sql.check()[0], target[0] - sql.check()[1]));
            return timings.median();
        }
    }
}
