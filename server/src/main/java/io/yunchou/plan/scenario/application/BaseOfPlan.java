package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.engines.cube.api.Submission;
import io.yunchou.engines.cube.api.Units;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Amounts;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.domain.YearBefore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Makes the cube with which a scenario begins: the structure, and the year before. Nobody undoes it. */
final class BaseOfPlan {
    private final PlanStructure structure;
    private final History history;
    private final String measure;
    private final Scenario cube;
    private final String author;
    private final Instant now;

    BaseOfPlan(PlanStructure structure, History history, Terms terms) {
        this.structure = structure;
        this.history = history;
        this.measure = terms.measure();
        this.author = terms.author();
        this.now = terms.now();
        this.cube = Scenario.create(PlanMeasures.definition(structure, terms.grain()), CubeLimits.standard());
    }

    /** What a plan counts, in which parts, and who opens it when. */
    record Terms(String measure, BigDecimal grain, String author, Instant now) {}

    Scenario empty() {
        return cube;
    }

    Scenario after(YearBefore before) {
        actuals(before);
        owed(before);
        return cube;
    }

    private void apply(Operation operation, String reason) {
        cube.apply(new Submission(cube.view().sequence(), author, now, reason, operation));
    }

    private void actuals(YearBefore before) {
        List<Long> leaves = List.copyOf(before.spansByLeaf().keySet());
        List<DateRange> spans =
                leaves.stream().flatMap(leaf -> before.spansOf(leaf).stream()).toList();
        List<Long> positions =
                structure.positions().stream().map(PlanNode::member).toList();
        Columns columns = new Columns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        history.actuals(measure, positions, spans)
                .forEach((position, amounts) -> columns.add(position, leaves, before, amounts));
        if (!columns.values().isEmpty()) {
            apply(columns.operation(history.origin()), "the year before");
        }
    }

    /** Leaf values column by column. */
    private record Columns(List<Long> positions, List<Long> periods, List<Long> values) {
        void add(long position, List<Long> leaves, YearBefore before, List<BigDecimal> amounts) {
            int at = 0;
            for (Long leaf : leaves) {
                int spans = before.spansOf(leaf).size();
                long units = amounts.subList(at, at + spans).stream()
                        .mapToLong(Amounts::units)
                        .reduce(0, Math::addExact);
                at += spans;
                if (units != 0) {
                    positions.add(position);
                    periods.add(leaf);
                    values.add(units);
                }
            }
        }

        Operation operation(String origin) {
            return new Operation.ImportValues(
                    PlanMeasures.LAST_YEAR, List.of(units(positions), units(periods)), units(values), origin);
        }

        private static Units units(List<Long> values) {
            return Units.of(values.stream().flatMapToLong(LongStream::of).toArray());
        }
    }

    private void owed(YearBefore before) {
        List<Long> positions =
                structure.positions().stream().map(PlanNode::member).toList();
        List<Operation.CellUnits> cells = new ArrayList<>();
        before.wholes()
                .forEach((period, days) -> rolledUp(history.owed(measure, positions, days))
                        .forEach((member, units) -> cells.add(
                                new Operation.CellUnits(Cell.of(PlanMeasures.LAST_QUOTA, member, period), units))));
        if (!cells.isEmpty()) {
            apply(new Operation.Paste(cells), "what was owed the year before");
        }
    }

    private Map<Long, Long> rolledUp(Map<Long, BigDecimal> owedByPosition) {
        Map<Long, Long> owed = new HashMap<>();
        owedByPosition.forEach((position, amount) -> {
            for (PlanNode at = structure.node(position); at != null; at = structure.parentOf(at)) {
                owed.merge(at.member(), Amounts.units(amount), Math::addExact);
            }
        });
        return owed;
    }
}
