package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.Runs;
import io.yunchou.platform.time.BusinessDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The decomposition that a plan took over: by which rules, and what came out. */
@Service
public class ReadBreakdown {
    private final ReadPlans plans;
    private final Runs runs;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadBreakdown(ReadPlans plans, Runs runs, Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.plans = plans;
        this.runs = runs;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /** A run, the rules that it was asked for, and its outcome. */
    public record Breakdown(Run run, DecompositionRules rules, Decomposition decomposition) {}

    /** Whole or not at all: its totals are those of everything below its top. */
    public Breakdown of(long planId) {
        AnnualPlan plan = plans.visible(planId);
        Long runId = plan.runId();
        if (runId == null) {
            throw notDecomposed(plan);
        }
        Decomposition decomposition = runs.outputs(runId, Decomposition.class);
        requireInScope(plan, decomposition.nodes().getFirst());
        return new Breakdown(runs.byId(runId), runs.parameters(runId, DecompositionRules.class), decomposition);
    }

    private void requireInScope(AnnualPlan plan, Decomposition.Node root) {
        if (!scopes.of(callers.current(), businessDate.today()).coversUnit(root.id())) {
            throw new BusinessException(
                    PlanError.OUTSIDE_SCOPE,
                    "The plan \"%s\" breaks down the goal of %s, which you do not answer for.\n"
                                    .formatted(plan.name(), root.name())
                            + "Maybe look at the part of it that is yours.",
                    Map.of("unit", root.code()));
        }
    }

    private static BusinessException notDecomposed(AnnualPlan plan) {
        return new BusinessException(
                PlanError.NOT_DECOMPOSED,
                "The plan \"%s\" came from no decomposition.\nMaybe break its goal down, or look at its scenario."
                        .formatted(plan.name()),
                Map.of("plan", plan.name()));
    }
}
