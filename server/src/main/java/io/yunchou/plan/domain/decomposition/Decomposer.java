package io.yunchou.plan.domain.decomposition;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.engines.allocation.api.AllocationOutcome;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Allotment;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Infeasible;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Limits;
import io.yunchou.engines.allocation.api.Loosening;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Phasing;
import io.yunchou.engines.allocation.api.QualitativeFactor;
import io.yunchou.engines.allocation.api.Standing;
import io.yunchou.engines.allocation.api.Stretch;
import io.yunchou.engines.allocation.api.Target;
import io.yunchou.engines.allocation.api.UnitRounding;
import io.yunchou.kernel.Rounding;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputNode;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import io.yunchou.plan.domain.decomposition.DecompositionRules.NodeRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Breaks one goal down the organisation and over the months. Used once. */
public final class Decomposer {
    private final Allocation engine = Allocation.engine();
    private final DecompositionInputs inputs;
    private final DecompositionRules rules;
    private final Map<String, List<InputNode>> childrenOf = new HashMap<>();
    private final Map<String, NodeRule> ruleOf = new HashMap<>();
    private final Map<String, BigDecimal> goalOf = new HashMap<>();
    private final Map<String, Explanation> explanationOf = new HashMap<>();
    private final List<Decomposition.Blocked> blocked = new ArrayList<>();
    private final List<Finding> findings;
    private final List<Stretch> stretches;

    private Decomposer(DecompositionInputs inputs, DecompositionRules rules) {
        this.inputs = inputs;
        this.rules = rules;
        this.findings = new ArrayList<>(inputs.findings());
        rules.nodes().forEach(rule -> ruleOf.put(rule.node(), rule));
        int depth = 0;
        for (InputNode node : inputs.nodes()) {
            depth = Math.max(depth, node.depth() - inputs.nodes().getFirst().depth());
            String parent = node.parent();
            if (parent != null) {
                childrenOf.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
            }
        }
        this.stretches = engine.stretch(overAssignments(depth), rules.overAssignmentCap());
    }

    /** The same inputs and rules always give the same result, to the last digit. */
    public static Decomposition decompose(DecompositionInputs inputs, DecompositionRules rules) {
        return new Decomposer(inputs, rules).decompose();
    }

    private Decomposition decompose() {
        InputNode root = inputs.nodes().getFirst();
        goalOf.put(root.key(), goal(root));
        inputs.nodes().forEach(this::assign);
        Map<String, BigDecimal> assigned = assigned();
        Phaser phaser = new Phaser(engine, inputs);
        List<Decomposition.Node> nodes = inputs.nodes().stream()
                .filter(node -> goalOf.containsKey(node.key()))
                .map(node -> node(node, assigned, phaser))
                .toList();
        return new Decomposition(
                inputs.fiscalYear(),
                inputs.historyYear(),
                inputs.measure(),
                root.history(),
                goal(root),
                assigned.getOrDefault(root.key(), BigDecimal.ZERO),
                nodes,
                levelStretches(),
                blocked,
                findings);
    }

    private BigDecimal goal(InputNode root) {
        BigDecimal given = rules.goal();
        BigDecimal factor = rules.factor();
        if (given != null) {
            return given;
        }
        if (factor == null) {
            throw new IllegalStateException("Neither a goal nor a factor was given.");
        }
        return Rounding.halfUp(root.history().multiply(factor), Rounding.LEDGER_SCALE);
    }

    private List<BigDecimal> overAssignments(int depth) {
        List<BigDecimal> asked = new ArrayList<>();
        for (int level = 0; level < Math.max(1, depth); level++) {
            asked.add(rule(level).overAssignment());
        }
        return asked;
    }

    private LevelRule rule(int level) {
        return rules.levels().get(Math.min(level, rules.levels().size() - 1));
    }

    private void assign(InputNode node) {
        List<InputNode> children = childrenOf.getOrDefault(node.key(), List.of());
        BigDecimal goal = goalOf.get(node.key());
        if (children.isEmpty() || goal == null) {
            return;
        }
        int level = node.depth() - inputs.nodes().getFirst().depth();
        Level applied = LevelRules.level(
                rule(level),
                stretches.get(level).effective(),
                children,
                driver -> findings.add(new Finding(Finding.DRIVER_WITHOUT_VALUES, node.key(), driver)));
        Target target = new Target(inputs.measure(), goal, inputs.unit(), UnitRounding.LARGEST_REMAINDER);
        List<Member> members = children.stream()
                .map(child -> member(child, applied.guardRails() != null))
                .toList();
        take(node, children, engine.allocate(new AllocationRequest(target, applied, members)));
    }

    private void take(InputNode node, List<InputNode> children, AllocationOutcome outcome) {
        switch (outcome) {
            case Allocated allocated -> children.forEach(child -> take(child, allocated));
            case Infeasible infeasible -> blocked.add(blocked(node, children, infeasible));
        }
    }

    private void take(InputNode child, Allocated allocated) {
        Allotment allotment = allocated.of(NodeKey.sortable(child.key()));
        NodeRule rule = ruleOf.get(child.key());
        goalOf.put(child.key(), allotment.amount());
        explanationOf.put(child.key(), Explaining.of(allotment.trace(), rule == null ? null : rule.author()));
    }

    private Member member(InputNode node, boolean railed) {
        NodeRule rule = ruleOf.get(node.key());
        Map<String, BigDecimal> figures = new HashMap<>(node.drivers());
        rules.levels().forEach(level -> {
            level.drivers().forEach(driver -> figures.putIfAbsent(driver.driver(), BigDecimal.ZERO));
            String potential = level.potential();
            if (potential != null) {
                figures.putIfAbsent(potential, BigDecimal.ZERO);
            }
        });
        return new Member(
                NodeKey.sortable(node.key()),
                figures,
                standing(node, rule),
                factor(rule),
                railed ? limitsWithinRails(node, rule) : limits(rule));
    }

    /** Rails are drawn around last year: who has none gets nothing until somebody says what he shall carry. */
    private Limits limitsWithinRails(InputNode node, @Nullable NodeRule rule) {
        Limits limits = limits(rule);
        boolean told = !limits.equals(Limits.NONE) || (rule != null && rule.ramp() != null);
        if (told || node.history().signum() > 0) {
            return limits;
        }
        findings.add(new Finding(Finding.NEWCOMER_WITHIN_RAILS, node.key(), ""));
        return new Limits(null, null, BigDecimal.ZERO);
    }

    private static Standing standing(InputNode node, @Nullable NodeRule rule) {
        BigDecimal ramp = rule == null ? null : rule.ramp();
        return ramp == null ? new Standing.Established(node.history(), "") : new Standing.Entrant(ramp, "");
    }

    private static QualitativeFactor factor(@Nullable NodeRule rule) {
        BigDecimal factor = rule == null ? null : rule.factor();
        String reason = rule == null ? null : rule.reason();
        return factor == null ? QualitativeFactor.NEUTRAL : new QualitativeFactor(factor, reason == null ? "" : reason);
    }

    private static Limits limits(@Nullable NodeRule rule) {
        return rule == null ? Limits.NONE : new Limits(rule.minimum(), rule.maximum(), rule.lock());
    }

    private static Decomposition.Blocked blocked(InputNode node, List<InputNode> children, Infeasible infeasible) {
        Map<String, InputNode> childOf = new HashMap<>();
        children.forEach(child -> childOf.put(NodeKey.sortable(child.key()), child));
        GuardRails rails = infeasible.guardRails();
        return new Decomposition.Blocked(
                node.key(),
                infeasible.assigned(),
                infeasible.lowest(),
                infeasible.highest(),
                infeasible.loosenings().stream()
                        .map(loosening -> loosen(Objects.requireNonNull(childOf.get(loosening.memberId())), loosening))
                        .toList(),
                rails == null ? null : rails.minimumGrowth(),
                rails == null ? null : rails.maximumGrowth());
    }

    private static Decomposition.Loosen loosen(InputNode child, Loosening loosening) {
        return new Decomposition.Loosen(
                child.key(), child.name(), loosening.bound().name(), loosening.from(), loosening.to());
    }

    /** Children come after their parents, so the sums are complete when the list is read from its end. */
    private Map<String, BigDecimal> assigned() {
        Map<String, BigDecimal> assigned = new HashMap<>();
        for (InputNode node : inputs.nodes().reversed()) {
            if (node.position()) {
                assigned.put(node.key(), goalOf.getOrDefault(node.key(), BigDecimal.ZERO));
            }
            String parent = node.parent();
            if (parent != null) {
                assigned.merge(parent, assigned.getOrDefault(node.key(), BigDecimal.ZERO), BigDecimal::add);
            }
        }
        return assigned;
    }

    private Decomposition.Node node(InputNode node, Map<String, BigDecimal> assigned, Phaser phaser) {
        BigDecimal goal = goalOf.getOrDefault(node.key(), BigDecimal.ZERO);
        @Nullable Phasing phasing = node.position() ? phaser.phase(node, goal) : null;
        return new Decomposition.Node(
                node.key(),
                node.position(),
                node.id(),
                node.code(),
                node.name(),
                node.parent(),
                node.depth() - inputs.nodes().getFirst().depth(),
                node.history(),
                goal,
                assigned.getOrDefault(node.key(), BigDecimal.ZERO),
                growth(goal, node.history()),
                explanationOf.get(node.key()),
                isLocked(node),
                phasing == null ? List.of() : phaser.months(phasing),
                phasing == null ? List.of() : Phaser.notes(phasing));
    }

    private boolean isLocked(InputNode node) {
        NodeRule rule = ruleOf.get(node.key());
        return rule != null && rule.lock() != null;
    }

    private static @Nullable BigDecimal growth(BigDecimal goal, BigDecimal history) {
        return history.signum() == 0 ? null : Rounding.quotient(goal.subtract(history), history);
    }

    private List<Decomposition.LevelStretch> levelStretches() {
        List<Decomposition.LevelStretch> levels = new ArrayList<>();
        for (int level = 0; level < stretches.size(); level++) {
            Stretch stretch = stretches.get(level);
            levels.add(new Decomposition.LevelStretch(
                    level, stretch.requested(), stretch.effective(), stretch.cumulative()));
        }
        return levels;
    }

    /** The keys of rules that name no node of the organisation. */
    public static Set<String> unknownNodes(DecompositionInputs inputs, DecompositionRules rules) {
        Set<String> unknown = new HashSet<>();
        rules.nodes().forEach(rule -> unknown.add(rule.node()));
        inputs.nodes().forEach(node -> unknown.remove(node.key()));
        return unknown;
    }
}
