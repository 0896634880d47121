package io.yunchou.plan.scenario.application;

import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.persistence.ScenarioTable;
import io.yunchou.plan.scenario.persistence.SnapshotTable;
import io.yunchou.plan.scenario.persistence.StructureTable;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.Workflows;
import org.springframework.stereotype.Component;

/** Where a new scenario is entered: the tables, the workflow and the trail. */
@Component
class Books {
    private final ScenarioTable scenarios;
    private final StructureTable structures;
    private final SnapshotTable snapshots;
    private final Workflows workflows;
    private final Trail trail;
    private final Callers callers;

    Books(
            ScenarioTable scenarios,
            StructureTable structures,
            SnapshotTable snapshots,
            Workflows workflows,
            Trail trail,
            Callers callers) {
        this.scenarios = scenarios;
        this.structures = structures;
        this.snapshots = snapshots;
        this.workflows = workflows;
        this.trail = trail;
        this.callers = callers;
    }

    Author author() {
        return Author.of(callers.current());
    }

    long pin(PlanStructure structure) {
        return structures.insert(structure);
    }

    ScenarioId enter(PlanScenario scenario, Scenario cube) {
        ScenarioId id = scenarios.insert(scenario);
        snapshots.insert(id, new SnapshotTable.Stored(cube.view().sequence(), cube.snapshot()), scenario.createdAt());
        workflows.open(DocumentKey.of(PlanScenario.KIND, id.value()), scenario.name());
        trail.record(PlanScenario.KIND, String.valueOf(id.value()), "created", null, scenario);
        return id;
    }
}
