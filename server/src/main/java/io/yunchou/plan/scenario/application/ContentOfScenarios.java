package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.LockState;
import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.ScenarioContent;
import io.yunchou.plan.domain.decomposition.NodeKey;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanPeriod;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.PlanStructure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives a scenario to an annual plan, to whoever sees all of it. */
@Service
class ContentOfScenarios implements ScenarioContent {
    private final OpenScenarios scenarios;
    private final Sights sights;

    ContentOfScenarios(OpenScenarios scenarios, Sights sights) {
        this.scenarios = scenarios;
        this.sights = sights;
    }

    @Override
    public PlanContent of(long scenarioId, PlanYear year) {
        OpenScenario open = scenarios.current(new ScenarioId(scenarioId));
        PlanStructure structure = open.structure();
        sights.of(structure).requireCovered(structure.top());
        requireSame(open.scenario(), year);
        CubeView view = open.view();
        return new PlanContent(
                structure.nodes().stream().map(node -> node(open, view, node)).toList(),
                structure.positions().stream()
                        .flatMap(position -> leaves(structure, view, position))
                        .toList());
    }

    /** A node without a goal of its own answers for what is assigned below it. */
    private static PlanContent.Node node(OpenScenario open, CubeView view, PlanNode node) {
        PlanStructure structure = open.structure();
        Cell cell = Cell.of(PlanMeasures.QUOTA, node.member(), structure.year().member());
        BigDecimal assigned = view.value(cell).orElse(BigDecimal.ZERO);
        OptionalLong goal = view.goal(cell);
        return new PlanContent.Node(
                key(node),
                node.isPosition(),
                node.id(),
                node.code(),
                node.name(),
                parent(structure, node),
                view.value(new Cell(PlanMeasures.LAST_YEAR, cell.members())).orElse(BigDecimal.ZERO),
                goal.isPresent() ? open.scenario().grain().multiply(BigDecimal.valueOf(goal.getAsLong())) : assigned,
                assigned,
                view.lock(cell) == LockState.ALL);
    }

    private static @Nullable String parent(PlanStructure structure, PlanNode node) {
        PlanNode parent = structure.parentOf(node);
        return parent == null ? null : key(parent);
    }

    private static String key(PlanNode node) {
        return node.isPosition() ? NodeKey.position(node.id()) : NodeKey.unit(node.id());
    }

    private static Stream<PlanContent.Leaf> leaves(PlanStructure structure, CubeView view, PlanNode position) {
        List<PlanPeriod> periods = structure.leafPeriods();
        return periods.stream()
                .map(period -> new PlanContent.Leaf(
                        position.id(),
                        period.code(),
                        period.days(),
                        view.value(Cell.of(PlanMeasures.QUOTA, position.member(), period.member()))
                                .orElse(BigDecimal.ZERO)));
    }

    private static void requireSame(PlanScenario scenario, PlanYear year) {
        if (!scenario.fiscalYear().equals(year.fiscalYear())
                || !scenario.measure().equals(year.measure())) {
            throw new BusinessException(
                    ScenarioError.STRUCTURES_DIFFER,
                    "%s plans %s of %s, not %s of %s.\nMaybe choose another scenario."
                            .formatted(
                                    scenario.name(),
                                    scenario.measure(),
                                    scenario.fiscalYear(),
                                    year.measure(),
                                    year.fiscalYear()),
                    Map.of("source", scenario.name()));
        }
    }
}
