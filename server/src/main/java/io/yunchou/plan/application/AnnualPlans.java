package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.plan.Measures;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.ScenarioContent;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.plan.persistence.AnnualPlanTables;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.Runs;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.Workflows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins annual plans, fills them, and moves them on. */
@Service
public class AnnualPlans {
    private final AnnualPlanTables plans;
    private final Measures measures;
    private final Runs runs;
    private final Workflows workflows;
    private final ObjectProvider<ScenarioContent> scenarios;
    private final Callers callers;
    private final Clock clock;
    private final Trail trail;

    AnnualPlans(
            AnnualPlanTables plans,
            Measures measures,
            Runs runs,
            Workflows workflows,
            ObjectProvider<ScenarioContent> scenarios,
            Callers callers,
            Clock clock,
            Trail trail) {
        this.plans = plans;
        this.measures = measures;
        this.runs = runs;
        this.workflows = workflows;
        this.scenarios = scenarios;
        this.callers = callers;
        this.clock = clock;
        this.trail = trail;
    }

    /** Begins a plan as a draft of the caller. */
    @Transactional
    public AnnualPlan begin(String name, PlanYear year) {
        long id = plans.insert(
                name,
                year,
                measures.named(year.measure()).ledger(),
                callers.current().name(),
                clock.instant());
        AnnualPlan plan = plan(id);
        workflows.open(key(id), name);
        trail.record(AnnualPlan.KIND, String.valueOf(id), "created", null, plan);
        return plan;
    }

    /** Takes over what a decomposition came to; whatever the draft asked for before is replaced. */
    @Transactional
    public AnnualPlan takeOverRun(long planId, long runId) {
        workflows.requireDraft(key(planId));
        AnnualPlan plan = plan(planId);
        Run run = runs.byId(runId);
        requireUsable(plan, run);
        Decomposition decomposition = runs.outputs(runId, Decomposition.class);
        requireSameYear(plan, decomposition);
        return fill(plan, content(decomposition), AnnualPlan.Origin.run(runId));
    }

    /** Takes over the cells of a submitted scenario, as they are now. */
    @Transactional
    public AnnualPlan takeOverScenario(long planId, long scenarioId) {
        workflows.requireDraft(key(planId));
        AnnualPlan plan = plan(planId);
        ScenarioContent source = scenarios.getIfAvailable();
        if (source == null) {
            throw new BusinessException(
                    PlanError.NO_SCENARIOS,
                    "Scenarios are not in use here.\nMaybe take over a decomposition instead.",
                    Map.of("scenario", scenarioId));
        }
        ScenarioContent.Taken taken = source.of(scenarioId, plan.year());
        return fill(plan, taken.content(), AnnualPlan.Origin.scenario(scenarioId, taken.sequence()));
    }

    /** Takes a step; every rule is enforced by the workflow. */
    @Transactional
    public Document take(Step step, long planId, int version, String comment) {
        plan(planId);
        return workflows.take(step, key(planId), version, comment);
    }

    /** Throws a draft away; its history stays. */
    @Transactional
    public void discard(long planId) {
        workflows.requireDraft(key(planId));
        AnnualPlan plan = plan(planId);
        workflows.discard(key(planId));
        plans.delete(planId);
        trail.record(AnnualPlan.KIND, String.valueOf(planId), "discarded", plan, null);
    }

    public AnnualPlan plan(long id) {
        return plans.find(id)
                .orElseThrow(() -> new BusinessException(
                        PlanError.UNKNOWN_PLAN,
                        "There is no annual plan %d.\nMaybe it was discarded.".formatted(id),
                        Map.of("plan", id)));
    }

    public List<AnnualPlan> all() {
        return plans.all();
    }

    public PlanContent content(long id) {
        return plans.content(id);
    }

    public static DocumentKey key(long planId) {
        return DocumentKey.of(AnnualPlan.KIND, planId);
    }

    private AnnualPlan fill(AnnualPlan plan, PlanContent content, AnnualPlan.Origin origin) {
        plans.fill(plan.id(), content, origin);
        AnnualPlan filled = plan(plan.id());
        trail.record(AnnualPlan.KIND, String.valueOf(plan.id()), "filled", plan, filled);
        return filled;
    }

    private static PlanContent content(Decomposition decomposition) {
        List<PlanContent.Node> nodes = decomposition.nodes().stream()
                .map(node -> new PlanContent.Node(
                        node.key(),
                        node.position(),
                        node.id(),
                        node.code(),
                        node.name(),
                        node.parent(),
                        node.history(),
                        node.goal(),
                        node.assigned(),
                        node.locked()))
                .toList();
        List<PlanContent.Leaf> leaves = decomposition.nodes().stream()
                .flatMap(node -> node.months().stream()
                        .map(month -> new PlanContent.Leaf(
                                node.id(), month.period(), DateRange.of(month.start(), month.end()), month.amount())))
                .toList();
        return new PlanContent(nodes, leaves);
    }

    private static void requireUsable(AnnualPlan plan, Run run) {
        boolean usable =
                run.kind().equals(DecompositionComputation.KIND) && run.state() == Run.State.DONE && !run.dry();
        if (!usable) {
            throw notUsable(plan, run.id(), "a decomposition that is done and was no dry run");
        }
    }

    private static void requireSameYear(AnnualPlan plan, Decomposition decomposition) {
        PlanYear of = new PlanYear(decomposition.fiscalYear(), decomposition.measure());
        if (!of.equals(plan.year())) {
            throw notUsable(plan, 0, "a decomposition of %s by %s".formatted(plan.fiscalYear(), plan.measure()));
        }
        if (!decomposition.feasible()) {
            throw notUsable(plan, 0, "a decomposition in which no unit is blocked by its bounds");
        }
    }

    private static BusinessException notUsable(AnnualPlan plan, long runId, String expected) {
        return new BusinessException(
                PlanError.RUN_NOT_USABLE,
                "The plan \"%s\" cannot take over this run.\nMaybe choose %s.".formatted(plan.name(), expected),
                Map.of("plan", plan.name(), "run", runId, "expected", expected));
    }
}
