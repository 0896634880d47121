package io.yunchou.plan.web;

import io.yunchou.plan.PlanPermissions;
import io.yunchou.plan.application.AnnualPlans;
import io.yunchou.plan.application.DecomposePlan;
import io.yunchou.plan.application.ReadBreakdown;
import io.yunchou.plan.application.ReadPlans;
import io.yunchou.plan.application.ReadPlans.PlanRow;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.StepOption;
import io.yunchou.platform.workflow.TakenStep;
import io.yunchou.platform.workflow.Workflows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Annual plans. */
@RestController
@RequestMapping("/api/plan/annual-plans")
class AnnualPlanController {
    private final AnnualPlans plans;
    private final ReadPlans reads;
    private final ReadBreakdown breakdowns;
    private final DecomposePlan decompose;
    private final Workflows workflows;

    AnnualPlanController(
            AnnualPlans plans,
            ReadPlans reads,
            ReadBreakdown breakdowns,
            DecomposePlan decompose,
            Workflows workflows) {
        this.plans = plans;
        this.reads = reads;
        this.breakdowns = breakdowns;
        this.decompose = decompose;
        this.workflows = workflows;
    }

    /** A plan to be begun. */
    record NewPlan(
            @NotBlank @Size(max = 100) String name,
            @NotBlank String fiscalYear,
            @NotBlank String measure) {}

    /**
     * A plan, where it stands, and what the caller may do with it.
     *
     * @param figures of the whole plan; null while it asks nothing, or to whoever does not answer for all of it
     */
    record PlanView(
            AnnualPlan plan, Document document, List<StepOption> options, ReadPlans.@Nullable Figures figures) {}

    /** Which run to take over. */
    record RunChoice(long runId) {}

    /** Which scenario to take over. */
    record ScenarioChoice(long scenarioId) {}

    /** A step, the version that the caller has seen, and what he says to it. */
    record StepRequest(
            @NotNull Step step, int version, @Nullable String comment) {}

    @GetMapping
    @Requires(PlanPermissions.READ)
    List<PlanView> list() {
        return reads.visible().stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @Requires(PlanPermissions.READ)
    PlanView plan(@PathVariable long id) {
        return view(reads.visible(id));
    }

    /** History, goal, assigned and growth of each unit and position in the caller's scope. */
    @GetMapping("/{id}/nodes")
    @Requires(PlanPermissions.READ)
    List<PlanRow> nodes(@PathVariable long id) {
        return reads.rows(id);
    }

    /** The decomposition that it took over, with its rules, for whoever answers for all of it. */
    @GetMapping("/{id}/decomposition")
    @Requires(PlanPermissions.READ)
    ReadBreakdown.Breakdown decomposition(@PathVariable long id) {
        return breakdowns.of(id);
    }

    /** Breaks its goal down in the background and fills it with the outcome. */
    @PostMapping("/{id}/decompositions")
    @Requires(PlanPermissions.EDIT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    DecomposePlan.Begun decompose(@PathVariable long id, @Valid @RequestBody DecompositionRequest request) {
        reads.visible(id);
        return decompose.begin(id, request.rules());
    }

    @PostMapping
    @Requires(PlanPermissions.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    PlanView begin(@Valid @RequestBody NewPlan plan) {
        return view(plans.begin(plan.name(), new PlanYear(plan.fiscalYear(), plan.measure())));
    }

    @PutMapping("/{id}/decomposition")
    @Requires(PlanPermissions.EDIT)
    PlanView takeOverRun(@PathVariable long id, @RequestBody RunChoice choice) {
        reads.visible(id);
        return view(plans.takeOverRun(id, choice.runId()));
    }

    @PutMapping("/{id}/scenario")
    @Requires(PlanPermissions.EDIT)
    PlanView takeOverScenario(@PathVariable long id, @RequestBody ScenarioChoice choice) {
        reads.visible(id);
        return view(plans.takeOverScenario(id, choice.scenarioId()));
    }

    /** Submits, approves, returns, publishes; the right that it needs depends on the step. */
    @PostMapping("/{id}/steps")
    @Requires(PlanPermissions.READ)
    PlanView take(@PathVariable long id, @Valid @RequestBody StepRequest request) {
        AnnualPlan plan = reads.visible(id);
        String comment = request.comment();
        plans.take(request.step(), id, request.version(), comment == null ? "" : comment);
        return view(plan);
    }

    /** The steps that it took. */
    @GetMapping("/{id}/steps")
    @Requires(PlanPermissions.READ)
    List<TakenStep> steps(@PathVariable long id) {
        return workflows.history(AnnualPlans.key(reads.visible(id).id()));
    }

    @DeleteMapping("/{id}")
    @Requires(PlanPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id) {
        reads.visible(id);
        plans.discard(id);
    }

    private PlanView view(AnnualPlan plan) {
        return new PlanView(
                plan,
                workflows.document(AnnualPlans.key(plan.id())),
                workflows.options(AnnualPlans.key(plan.id())),
                reads.figures(plan).orElse(null));
    }
}
