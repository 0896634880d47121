package io.yunchou.plan.scenario.web;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.application.CompareScenarios;
import io.yunchou.plan.scenario.application.CreateScenario;
import io.yunchou.plan.scenario.application.ListScenarios;
import io.yunchou.plan.scenario.domain.PlanScenario;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.TakenStep;
import io.yunchou.platform.workflow.Workflows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios: which there are, opening and forking them, and moving them on. */
@RestController
@RequestMapping("/api/plan/scenarios")
class ScenarioController {
    private final ListScenarios list;
    private final CreateScenario create;
    private final CompareScenarios compare;
    private final Workflows workflows;

    ScenarioController(ListScenarios list, CreateScenario create, CompareScenarios compare, Workflows workflows) {
        this.list = list;
        this.create = create;
        this.compare = compare;
        this.workflows = workflows;
    }

    /** A scenario to be opened; what is left out is the whole organisation, the measure's own grain, by quarter. */
    record Opening(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String fiscalYear,
            @NotBlank String measure,
            @NotNull LocalDate organisationOn,
            @Nullable Long topUnit,
            @Nullable BigDecimal grain,
            FiscalPeriod.@Nullable Kind owedBy) {}

    record ForkRequest(@NotBlank @Size(max = 200) String name) {}

    /** A step of the scenario's way. */
    record StepRequest(
            @NotNull Step step,
            int version,
            @Nullable @Size(max = 2000) String comment) {}

    /** The scenarios of which the caller sees anything, the latest first. */
    @GetMapping
    @Requires(PlanPermissions.READ)
    List<ListScenarios.Listed> scenarios() {
        return list.mine();
    }

    @GetMapping("/{id}")
    @Requires(PlanPermissions.READ)
    ListScenarios.Details scenario(@PathVariable long id) {
        return list.details(new ScenarioId(id));
    }

    @PostMapping
    @Requires(PlanPermissions.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    ListScenarios.Details open(@Valid @RequestBody Opening opening) {
        ScenarioId id = create.create(new CreateScenario.Opening(
                opening.name(),
                opening.fiscalYear(),
                opening.measure(),
                opening.organisationOn(),
                opening.topUnit(),
                opening.grain(),
                opening.owedBy()));
        return list.details(id);
    }

    /** A scenario of the caller's own that starts as this one is now. */
    @PostMapping("/{id}/forks")
    @Requires(PlanPermissions.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    ListScenarios.Details fork(@PathVariable long id, @Valid @RequestBody ForkRequest asked) {
        return list.details(compare.fork(new ScenarioId(id), asked.name()));
    }

    /** Submits, approves, returns or publishes; the workflow says who may. */
    @PostMapping("/{id}/steps")
    @Requires(PlanPermissions.READ)
    ListScenarios.Details step(@PathVariable long id, @Valid @RequestBody StepRequest asked) {
        String comment = asked.comment();
        list.details(new ScenarioId(id));
        workflows.take(asked.step(), key(id), asked.version(), comment == null ? "" : comment);
        return list.details(new ScenarioId(id));
    }

    /** The steps that it took. */
    @GetMapping("/{id}/steps")
    @Requires(PlanPermissions.READ)
    List<TakenStep> steps(@PathVariable long id) {
        list.details(new ScenarioId(id));
        return workflows.history(key(id));
    }

    private static DocumentKey key(long id) {
        return DocumentKey.of(PlanScenario.KIND, id);
    }
}
