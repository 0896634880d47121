package io.yunchou.plan.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.PlanError;
import io.yunchou.plan.domain.decomposition.Decomposer;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.plan.domain.decomposition.DecompositionInputs;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import io.yunchou.plan.domain.decomposition.DecompositionRules.NodeRule;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.RunRequest;
import io.yunchou.platform.run.Runs;
import io.yunchou.platform.time.BusinessDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks a year's goal down to positions and months. Whatever it does is kept as a run. */
@Service
public class DecomposeQuota {
    private final GatherInputs gather;
    private final Runs runs;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    DecomposeQuota(GatherInputs gather, Runs runs, Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.gather = gather;
        this.runs = runs;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /** A run and what came out of it. */
    public record Decomposed(Run run, Decomposition decomposition) {}

    /** Looks at the outcome only; the run is marked as dry and no plan can be made of it. */
    @Transactional
    public Decomposed preview(DecompositionRules rules) {
        return decompose(rules, true);
    }

    @Transactional
    public Decomposed decompose(DecompositionRules rules) {
        return decompose(rules, false);
    }

    private Decomposed decompose(DecompositionRules asked, boolean dry) {
        requireUsable(asked);
        Caller caller = callers.current();
        DecompositionRules rules = byAuthor(asked, caller.name());
        DecompositionInputs inputs = gather.gather(rules);
        requireInScope(caller, inputs);
        requireKnownNodes(inputs, rules);
        RunRequest request = new RunRequest(
                DecompositionComputation.KIND, rules.fiscalYear() + " " + rules.measure(), inputs, rules);
        Run run = runs.run(dry ? request.asDryRun() : request);
        return new Decomposed(run, runs.outputs(run.id(), Decomposition.class));
    }

    private void requireInScope(Caller caller, DecompositionInputs inputs) {
        long root = inputs.nodes().getFirst().id();
        if (!scopes.of(caller, businessDate.today()).coversUnit(root)) {
            throw new BusinessException(
                    PlanError.OUTSIDE_SCOPE,
                    "The unit %s is not among those that you answer for.\nMaybe break down the goal of your own unit."
                            .formatted(inputs.nodes().getFirst().name()),
                    Map.of("unit", inputs.nodes().getFirst().code()));
        }
    }

    private static void requireUsable(DecompositionRules rules) {
        if ((rules.goal() == null) == (rules.factor() == null)) {
            throw unusable("either a goal or a factor on the year before, not both");
        }
        if (rules.levels().isEmpty()) {
            throw unusable("a rule for at least one level");
        }
        for (LevelRule level : rules.levels()) {
            if ((level.minimumGrowth() == null) != (level.maximumGrowth() == null)) {
                throw unusable("guard rails with both a least and a most growth");
            }
        }
    }

    private static void requireKnownNodes(DecompositionInputs inputs, DecompositionRules rules) {
        Set<String> unknown = Decomposer.unknownNodes(inputs, rules);
        if (!unknown.isEmpty()) {
            throw unusable("rules only for units and positions of " + inputs.structureOn() + ", not for " + unknown);
        }
    }

    private static DecompositionRules byAuthor(DecompositionRules rules, String author) {
        List<NodeRule> nodes =
                rules.nodes().stream().map(rule -> rule.by(author)).toList();
        return new DecompositionRules(
                rules.fiscalYear(),
                rules.measure(),
                rules.unitId(),
                rules.goal(),
                rules.factor(),
                rules.structureOn(),
                rules.levels(),
                rules.overAssignmentCap(),
                rules.roundingUnit(),
                nodes);
    }

    private static BusinessException unusable(String expected) {
        return new BusinessException(
                PlanError.UNUSABLE_RULES,
                "The decomposition cannot be done by these rules.\nMaybe give %s.".formatted(expected),
                Map.of("expected", expected));
    }
}
