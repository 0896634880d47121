package io.yunchou.plan.scenario.application;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.persistence.ScenarioTable;
import io.yunchou.plan.scenario.persistence.StructureTable;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.workflow.DocumentMoved;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.WorkflowDefinition;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The way of a scenario: whoever plans all of it hands it in, which closes it to edits, or takes it back. What becomes of
 * it is decided on the annual plan that takes it over.
 */
@Component
class ScenarioWorkflow implements WorkflowDefinition {
    private final ScenarioTable scenarios;
    private final StructureTable structures;
    private final Sights sights;

    ScenarioWorkflow(ScenarioTable scenarios, StructureTable structures, Sights sights) {
        this.scenarios = scenarios;
        this.structures = structures;
        this.sights = sights;
    }

    @Override
    public String kind() {
        return PlanScenario.KIND;
    }

    @Override
    public String permission(Step step) {
        return PlanPermissions.EDIT;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.SUBMIT, Step.RETURN);
    }

    @Override
    public boolean concerns(Caller caller, String documentId) {
        return scenarios
                .find(new ScenarioId(Long.parseLong(documentId)))
                .map(scenario -> sights.of(structures.structure(scenario.structureId()), caller))
                .filter(sight -> sight.isEverything())
                .isPresent();
    }

    @EventListener
    void moved(DocumentMoved moved) {
        if (moved.document().key().kind().equals(PlanScenario.KIND) && moved.step() == Step.SUBMIT) {
            scenarios.submitted(
                    new ScenarioId(Long.parseLong(moved.document().key().id())));
        }
    }
}
