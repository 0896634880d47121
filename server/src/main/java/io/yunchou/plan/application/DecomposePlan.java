package io.yunchou.plan.application;

import io.yunchou.plan.application.DecomposeQuota.Decomposed;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.platform.jobs.JobContext;
import io.yunchou.platform.jobs.JobHandler;
import io.yunchou.platform.jobs.Jobs;
import io.yunchou.platform.workflow.Workflows;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks the goal of a draft down in the background and fills the draft with the outcome, both or neither. */
@Service
public class DecomposePlan implements JobHandler {
    static final String KIND = "plan.decompose";

    private final DecomposeQuota decompose;
    private final AnnualPlans plans;
    private final Workflows workflows;
    private final Jobs jobs;

    DecomposePlan(DecomposeQuota decompose, AnnualPlans plans, Workflows workflows, Jobs jobs) {
        this.decompose = decompose;
        this.plans = plans;
        this.workflows = workflows;
        this.jobs = jobs;
    }

    /** The job that does it. */
    public record Begun(long jobId) {}

    record Parameters(long planId, DecompositionRules rules) {}

    @Transactional
    public Begun begin(long planId, DecompositionRules rules) {
        workflows.requireDraft(AnnualPlans.key(planId));
        return new Begun(jobs.submit(KIND, new Parameters(planId, rules)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        Parameters asked = context.parameters(Parameters.class);
        context.phase("calculating");
        Decomposed decomposed = decompose.decompose(asked.rules());
        int nodes = decomposed.decomposition().nodes().size();
        context.progress(nodes, nodes);
        context.checkCancelled();
        context.phase("filling");
        plans.takeOverRun(asked.planId(), decomposed.run().id());
        context.progress(nodes, nodes);
        return Map.of("planId", asked.planId(), "runId", decomposed.run().id());
    }
}
