package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.LockState;
import io.yunchou.kernel.BusinessException;
import io.yunchou.org.PositionId;
import io.yunchou.plan.domain.HandEdit;
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
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.domain.Told;
import io.yunchou.plan.scenario.persistence.ScenarioTable;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.DocumentState;
import io.yunchou.platform.workflow.Workflows;
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
    private final ScenarioTable table;
    private final ReadScenario read;
    private final Workflows workflows;
    private final Sights sights;

    ContentOfScenarios(
            OpenScenarios scenarios, ScenarioTable table, ReadScenario read, Workflows workflows, Sights sights) {
        this.scenarios = scenarios;
        this.table = table;
        this.read = read;
        this.workflows = workflows;
        this.sights = sights;
    }

    @Override
    public Taken of(long scenarioId, PlanYear year) {
        OpenScenario open = scenarios.current(new ScenarioId(scenarioId));
        PlanStructure structure = open.structure();
        sights.of(structure).requireCovered(structure.top());
        requireSame(open.scenario(), year);
        CubeView view = open.view();
        requireSubmitted(open.scenario(), view);
        List<PlanPeriod> windows = windows(open);
        return new Taken(
                new PlanContent(
                        structure.nodes().stream()
                                .map(node -> node(open, view, node))
                                .toList(),
                        structure.positions().stream()
                                .flatMap(position -> leaves(windows, view, position))
                                .toList()),
                view.sequence());
    }

    @Override
    public List<HandEdit> edits(long scenarioId, long upToSequence, PositionId position, String period) {
        ScenarioId id = new ScenarioId(scenarioId);
        OpenScenario open = scenarios.current(id);
        Sight sight = sights.of(open.structure());
        return open.structure().positions().stream()
                .filter(node -> node.id() == position.value() && sight.covers(node))
                .findFirst()
                .map(node -> read.history(id, node.key(), period).stream()
                        .filter(change -> change.change().sequence() <= upToSequence)
                        .map(ContentOfScenarios::edit)
                        .toList())
                .orElse(List.of());
    }

    private static HandEdit edit(ReadScenario.CellChange change) {
        Told told = change.change();
        return new HandEdit(
                told.sequence(),
                told.author(),
                told.at(),
                told.kind(),
                told.reason(),
                change.before(),
                change.after(),
                change.undone());
    }

    /** Compared by sequence, so that nobody can take it back and change it between the look and the copy. */
    private void requireSubmitted(PlanScenario scenario, CubeView view) {
        DocumentKey key = DocumentKey.of(PlanScenario.KIND, scenario.id().value());
        long submitted =
                table.find(scenario.id()).map(PlanScenario::submittedSequence).orElse(0L);
        if (workflows.document(key).state() != DocumentState.SUBMITTED || submitted != view.sequence()) {
            throw new BusinessException(
                    ScenarioError.NOT_SUBMITTED,
                    "%s is still being edited.\nMaybe have it submitted first, so that the plan takes over what it says."
                            .formatted(scenario.name()),
                    Map.of("scenario", scenario.name()));
        }
    }

    private static List<PlanPeriod> windows(OpenScenario open) {
        PlanStructure structure = open.structure();
        List<PlanPeriod> asked = structure.periods().stream()
                .filter(period -> period.kind() == open.scenario().owedBy())
                .toList();
        return asked.isEmpty() ? structure.leafPeriods() : asked;
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

    private static Stream<PlanContent.Leaf> leaves(List<PlanPeriod> windows, CubeView view, PlanNode position) {
        return windows.stream()
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
