package io.yunchou.plan.application;

import io.yunchou.org.PositionId;
import io.yunchou.plan.domain.AnnualPlan;
import io.yunchou.plan.domain.HandEdit;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.plan.domain.PlanContent;
import io.yunchou.plan.domain.ScenarioContent;
import io.yunchou.plan.domain.decomposition.Decomposition;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.plan.domain.decomposition.DecompositionRules.LevelRule;
import io.yunchou.plan.domain.decomposition.DecompositionRules.NodeRule;
import io.yunchou.plan.domain.decomposition.NodeKey;
import io.yunchou.plan.persistence.AnnualPlanTables;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.run.Run;
import io.yunchou.platform.run.Runs;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Follows a quota up the plan that published it, as far as the reader sees. */
@Component
public class QuotaOrigins {
    private final AnnualPlanTables plans;
    private final Runs runs;
    private final ObjectProvider<ScenarioContent> scenarios;

    QuotaOrigins(AnnualPlanTables plans, Runs runs, ObjectProvider<ScenarioContent> scenarios) {
        this.plans = plans;
        this.runs = runs;
        this.scenarios = scenarios;
    }

    /**
     * Where a quota came from.
     *
     * @param path from the highest unit that the reader may see down to the position itself; empty for an import
     * @param month how the year fell on the quota's month; null where no decomposition made it
     * @param basis by which rules the goal was broken down; null where no decomposition made it
     * @param edits who changed it in the scenario, the oldest first; empty where a decomposition made it
     */
    public record Origin(
            List<Decomposition.Node> path,
            Decomposition.@Nullable Month month,
            @Nullable Basis basis,
            List<HandEdit> edits) {
        static final Origin NONE = new Origin(List.of(), null, null, List.of());

        public Origin {
            path = List.copyOf(path);
            edits = List.copyOf(edits);
        }
    }

    /**
     * The rules of a decomposition as far as they concern one path.
     *
     * @param historyYear the year before; null where there was none
     * @param goal what the whole was to bring; null where it follows from the factor, or the reader does not see the top
     * @param factor the goal as a multiple of the year before; null likewise
     * @param levels the rule of each level from the top; the last holds for all levels below it as well
     * @param stretches what each level assigns beyond its goal
     * @param hands what was set by hand for the units and the position on the path
     */
    public record Basis(
            long runId,
            String author,
            Instant at,
            @Nullable String historyYear,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal factor,
            List<LevelRule> levels,
            List<Decomposition.LevelStretch> stretches,
            List<NodeRule> hands) {
        public Basis {
            levels = List.copyOf(levels);
            stretches = List.copyOf(stretches);
            hands = List.copyOf(hands);
        }
    }

    Origin of(AnnualPlan plan, ListedQuota quota, DataScope scope) {
        Long runId = plan.runId();
        Long scenarioId = plan.scenarioId();
        if (runId != null) {
            return decomposed(runId, quota, scope);
        }
        return scenarioId == null ? Origin.NONE : edited(plan, scenarioId, quota, scope);
    }

    private Origin decomposed(long runId, ListedQuota quota, DataScope scope) {
        Decomposition decomposition = runs.outputs(runId, Decomposition.class);
        List<Decomposition.Node> path = path(decomposition.nodes(), quota, scope);
        return new Origin(path, month(path, quota), basis(runId, decomposition, path), List.of());
    }

    private Basis basis(long runId, Decomposition decomposition, List<Decomposition.Node> path) {
        Run run = runs.byId(runId);
        DecompositionRules rules = runs.parameters(runId, DecompositionRules.class);
        boolean top = !path.isEmpty() && path.getFirst().parent() == null;
        Set<String> keys = path.stream().map(Decomposition.Node::key).collect(Collectors.toSet());
        return new Basis(
                runId,
                run.userName(),
                run.startedAt(),
                decomposition.historyYear(),
                top ? rules.goal() : null,
                top ? rules.factor() : null,
                rules.levels(),
                decomposition.stretches(),
                rules.nodes().stream()
                        .filter(rule -> keys.contains(rule.node()))
                        .toList());
    }

    private Origin edited(AnnualPlan plan, long scenarioId, ListedQuota quota, DataScope scope) {
        List<Decomposition.Node> path = path(nodes(plans.content(plan.id())), quota, scope);
        Long sequence = plan.scenarioSequence();
        ScenarioContent source = scenarios.getIfAvailable();
        List<HandEdit> edits = source == null || sequence == null
                ? List.of()
                : source.edits(scenarioId, sequence, new PositionId(quota.positionId()), quota.period());
        return new Origin(path, null, null, edits);
    }

    /** The nodes of a plan without the reasons of a decomposition. */
    private static List<Decomposition.Node> nodes(PlanContent content) {
        Map<String, Integer> depths = new HashMap<>();
        List<Decomposition.Node> nodes = new ArrayList<>();
        for (PlanContent.Node node : content.nodes()) {
            String parent = node.parent();
            int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
            depths.put(node.key(), depth);
            nodes.add(node(node, depth));
        }
        return nodes;
    }

    private static Decomposition.Node node(PlanContent.Node node, int depth) {
        return new Decomposition.Node(
                node.key(),
                node.position(),
                node.id(),
                node.code(),
                node.name(),
                node.parent(),
                depth,
                node.history(),
                node.goal(),
                node.assigned(),
                ReadPlans.growth(node.goal(), node.history()),
                null,
                node.locked(),
                List.of(),
                List.of());
    }

    private static Decomposition.@Nullable Month month(List<Decomposition.Node> path, ListedQuota quota) {
        return path.isEmpty()
                ? null
                : path.getLast().months().stream()
                        .filter(month -> month.period().equals(quota.period()))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Decomposition.Node> path(List<Decomposition.Node> nodes, ListedQuota quota, DataScope scope) {
        Map<String, Decomposition.Node> byKey = new HashMap<>();
        nodes.forEach(node -> byKey.put(node.key(), node));
        List<Decomposition.Node> path = new ArrayList<>();
        Decomposition.@Nullable Node node = byKey.get(NodeKey.position(quota.positionId()));
        while (node != null && (node.position() || scope.coversUnit(node.id()))) {
            path.addFirst(node);
            String parent = node.parent();
            node = parent == null ? null : byKey.get(parent);
        }
        return path;
    }
}
