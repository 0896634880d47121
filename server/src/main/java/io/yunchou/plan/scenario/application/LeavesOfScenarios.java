package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Units;
import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.ScenarioLeaves;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.domain.WishReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Writes leaves through the one door to the log. */
@Service
class LeavesOfScenarios implements ScenarioLeaves {
    private final OpenScenarios scenarios;
    private final AppendOperation append;
    private final Sights sights;

    LeavesOfScenarios(OpenScenarios scenarios, AppendOperation append, Sights sights) {
        this.scenarios = scenarios;
        this.append = append;
        this.sights = sights;
    }

    @Override
    public Outline outline(ScenarioId id) {
        OpenScenario open = scenarios.current(id);
        PlanStructure structure = open.structure();
        Map<String, DateRange> periods = new LinkedHashMap<>();
        structure.leafPeriods().forEach(period -> periods.put(period.code(), period.days()));
        return new Outline(
                open.scenario().fiscalYear(),
                open.scenario().measure(),
                structure.day(),
                open.scenario().grain(),
                structure.positions().stream()
                        .map(node -> new PositionId(node.id()))
                        .toList(),
                periods);
    }

    @Override
    public long write(ScenarioId id, List<Leaf> leaves, String origin, String reason) {
        long seen = scenarios.current(id).view().sequence();
        AppendOperation.Ask ask = new AppendOperation.Ask(seen, reason, null);
        return append.append(id, ask, (open, sight) -> operation(open, sight, leaves, origin))
                .sequence();
    }

    @Override
    public List<Leaf> read(ScenarioId id) {
        OpenScenario open = scenarios.current(id);
        Sight sight = sights.of(open.structure());
        CubeView view = open.view();
        List<Leaf> leaves = new ArrayList<>();
        for (PlanNode position : open.structure().positions()) {
            for (PlanPeriod period : sight.covers(position) ? open.structure().leafPeriods() : List.<PlanPeriod>of()) {
                BigDecimal amount = view.value(Cell.of(PlanMeasures.QUOTA, position.member(), period.member()))
                        .orElse(BigDecimal.ZERO);
                if (amount.signum() != 0) {
                    leaves.add(new Leaf(new PositionId(position.id()), period.code(), amount));
                }
            }
        }
        return leaves;
    }

    private static Operation operation(OpenScenario open, Sight sight, List<Leaf> leaves, String origin) {
        WishReader reader = new WishReader(open.scenario(), sight, open.view());
        List<Cell> cells = leaves.stream()
                .map(leaf -> reader.cell("P" + leaf.position().value(), leaf.period()))
                .toList();
        return new Operation.ImportValues(
                PlanMeasures.QUOTA,
                List.of(members(cells, 0), members(cells, 1)),
                Units.of(leaves.stream()
                        .mapToLong(leaf -> reader.units(leaf.amount()))
                        .toArray()),
                origin);
    }

    private static Units members(List<Cell> cells, int dimension) {
        return Units.of(
                cells.stream().mapToLong(cell -> cell.members().get(dimension)).toArray());
    }
}
