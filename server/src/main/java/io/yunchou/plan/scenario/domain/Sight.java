package io.yunchou.plan.scenario.domain;

import io.yunchou.kernel.BusinessException;
import io.yunchou.plan.scenario.ScenarioError;
import io.yunchou.platform.access.DataScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan lies within somebody's data scope: a node whose unit or position is in scope, and all that hangs below
 * it in the plan. Of what lies above there is nothing to see; the goal given to a node stands on the node itself.
 */
public record Sight(PlanStructure structure, DataScope scope) {
    public boolean covers(PlanNode node) {
        for (PlanNode at = node; at != null; at = structure.parentOf(at)) {
            if (isNamed(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(PlanNode node) {
        return node.isPosition() ? scope.coversPosition(node.id()) : scope.coversUnit(node.id());
    }

    public boolean isEverything() {
        return covers(structure.top());
    }

    /** The topmost nodes that are covered; none where nothing of the plan is. */
    public List<PlanNode> tops() {
        List<PlanNode> tops = new ArrayList<>();
        for (int place = 0; place < structure.nodes().size(); ) {
            PlanNode node = structure.nodes().get(place);
            boolean named = isNamed(node);
            if (named) {
                tops.add(node);
            }
            place = named ? node.end() : place + 1;
        }
        return tops;
    }

    /** A goal is given from above: whoever gives it must see the node above, or everything there is. */
    public boolean mayGiveGoal(PlanNode node) {
        @Nullable PlanNode parent = structure.parentOf(node);
        return parent == null ? scope instanceof DataScope.All : covers(parent);
    }

    public void requireCovered(PlanNode node) {
        if (!covers(node)) {
            throw new BusinessException(
                    ScenarioError.OUTSIDE_SCOPE,
                    "%s is not within your part of the organisation.\nMaybe ask whoever heads both to do it, or for a grant."
                            .formatted(node.key()),
                    Map.of("node", node.key()));
        }
    }

    public void requireMayGiveGoal(PlanNode node) {
        requireCovered(node);
        if (!mayGiveGoal(node)) {
            throw new BusinessException(
                    ScenarioError.GOAL_FROM_ABOVE,
                    "The goal of %s is given from above.\nMaybe negotiate it with whoever gave it."
                            .formatted(node.name()),
                    Map.of("node", node.key()));
        }
    }
}
