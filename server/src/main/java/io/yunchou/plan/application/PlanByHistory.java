package io.yunchou.plan.application;

import io.yunchou.plan.AnnualPlanning;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.Workflows;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;

/** Plans a year by its history, step by step. */
@Service
class PlanByHistory implements AnnualPlanning {
    private final DecomposeQuota decomposeQuota;
    private final AnnualPlans plans;
    private final Workflows workflows;

    PlanByHistory(DecomposeQuota decomposeQuota, AnnualPlans plans, Workflows workflows) {
        this.decomposeQuota = decomposeQuota;
        this.plans = plans;
        this.workflows = workflows;
    }

    @Override
    public long decomposeByHistory(String fiscalYear, String measure, BigDecimal factor) {
        DecompositionRules rules = DecompositionRules.byHistory(fiscalYear, measure, factor);
        return decomposeQuota.decompose(rules).run().id();
    }

    @Override
    public long draft(String name, String fiscalYear, String measure, long runId) {
        long plan = plans.begin(name, new PlanYear(fiscalYear, measure)).id();
        plans.takeOverRun(plan, runId);
        return plan;
    }

    @Override
    public void submit(long planId) {
        take(Step.SUBMIT, planId);
    }

    @Override
    public void approve(long planId) {
        take(Step.APPROVE, planId);
    }

    @Override
    public void publish(long planId) {
        take(Step.PUBLISH, planId);
    }

    private void take(Step step, long planId) {
        plans.take(step, planId, workflows.document(AnnualPlans.key(planId)).version(), "");
    }
}
