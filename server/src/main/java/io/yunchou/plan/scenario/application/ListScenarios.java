package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanMeasures;
import io.yunchou.plan.scenario.domain.PlanNode;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.plan.scenario.persistence.ScenarioTable;
import io.yunchou.plan.scenario.persistence.StructureTable;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.DocumentState;
import io.yunchou.platform.workflow.StepOption;
import io.yunchou.platform.workflow.Workflows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows which scenarios there are for whoever asks, and where each stands. */
@Service
public class ListScenarios {
    private final ScenarioTable table;
    private final StructureTable structures;
    private final OpenScenarios scenarios;
    private final ReadScenario read;
    private final Workflows workflows;
    private final Sights sights;

    ListScenarios(
            ScenarioTable table,
            StructureTable structures,
            OpenScenarios scenarios,
            ReadScenario read,
            Workflows workflows,
            Sights sights) {
        this.table = table;
        this.structures = structures;
        this.scenarios = scenarios;
        this.read = read;
        this.workflows = workflows;
        this.sights = sights;
    }

    /**
     * A scenario in the list.
     *
     * @param version of the document, to be named by the next step
     * @param returned true for a draft that came back from review
     */
    public record Listed(
            long id,
            String name,
            String fiscalYear,
            String measure,
            BigDecimal grain,
            FiscalPeriod.Kind owedBy,
            LocalDate organisationOn,
            String owner,
            Instant createdAt,
            @Nullable Long forkedFrom,
            @Nullable Long forkedAtSequence,
            long submittedSequence,
            DocumentState state,
            boolean returned,
            int version) {}

    /** What stands at the top of what the reader sees: the goal given to it, what is assigned, what remains. */
    public record Top(
            String node,
            String name,
            @Nullable BigDecimal goal,
            BigDecimal quota,
            @Nullable BigDecimal remaining) {}

    /** A scenario with what the reader may do with it. */
    public record Details(
            Listed scenario, long sequence, List<Top> tops, ReadScenario.Turns turns, List<StepOption> steps) {}

    /** Those of which the caller sees anything, the latest first. */
    public List<Listed> mine() {
        return table.latest().stream()
                .filter(scenario -> !sights.of(structure(scenario)).tops().isEmpty())
                .map(this::listed)
                .toList();
    }

    public Details details(ScenarioId id) {
        OpenScenario open = scenarios.current(id);
        Sight sight = sights.of(open.structure());
        List<PlanNode> tops = sight.tops();
        if (tops.isEmpty()) {
            throw OpenScenarios.unknown(id);
        }
        CubeView view = open.view();
        PlanScenario scenario = table.find(id).orElseThrow(() -> OpenScenarios.unknown(id));
        return new Details(
                listed(scenario),
                view.sequence(),
                tops.stream().map(node -> top(open, view, node)).toList(),
                read.turns(id),
                workflows.options(DocumentKey.of(PlanScenario.KIND, id.value())));
    }

    private static Top top(OpenScenario open, CubeView view, PlanNode node) {
        Cell cell = Cell.of(
                PlanMeasures.QUOTA, node.member(), open.structure().year().member());
        BigDecimal grain = open.scenario().grain();
        return new Top(
                node.key(),
                node.name(),
                value(grain, view.goal(cell)),
                view.value(cell).orElse(BigDecimal.ZERO),
                value(grain, view.remaining(cell)));
    }

    private static @Nullable BigDecimal value(BigDecimal grain, OptionalLong units) {
        return units.isPresent() ? grain.multiply(BigDecimal.valueOf(units.getAsLong())) : null;
    }

    private PlanStructure structure(PlanScenario scenario) {
        return structures.structure(scenario.structureId());
    }

    private Listed listed(PlanScenario scenario) {
        Document document = workflows.document(
                DocumentKey.of(PlanScenario.KIND, scenario.id().value()));
        return new Listed(
                scenario.id().value(),
                scenario.name(),
                scenario.fiscalYear(),
                scenario.measure(),
                scenario.grain(),
                scenario.owedBy(),
                structure(scenario).day(),
                scenario.ownerName(),
                scenario.createdAt(),
                scenario.forkedFrom(),
                scenario.forkedAtSequence(),
                scenario.submittedSequence(),
                document.state(),
                document.returned(),
                document.version());
    }
}
