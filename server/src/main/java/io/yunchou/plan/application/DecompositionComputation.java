package io.yunchou.plan.application;

import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.plan.domain.decomposition.Decomposer;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.plan.domain.decomposition.DecompositionInputs;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.platform.run.Computation;
import org.springframework.stereotype.Component;

/** Decompositions as runs that are kept and can be repeated. */
@Component
class DecompositionComputation implements Computation<DecompositionInputs, DecompositionRules, Decomposition> {
    static final String KIND = "plan.decomposition";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String engineVersion() {
        return "allocation-%s decomposition-1".formatted(Allocation.ENGINE_VERSION);
    }

    @Override
    public Class<DecompositionInputs> inputs() {
        return DecompositionInputs.class;
    }

    @Override
    public Class<DecompositionRules> parameters() {
        return DecompositionRules.class;
    }

    @Override
    public Class<Decomposition> outputs() {
        return Decomposition.class;
    }

    /** The explanations are part of the outputs, since people read them with the quotas. */
    @Override
    public Computed<Decomposition> compute(DecompositionInputs inputs, DecompositionRules rules, long seed) {
        Decomposition decomposition = Decomposer.decompose(inputs, rules);
        return new Computed<>(decomposition, decomposition.stretches());
    }
}
