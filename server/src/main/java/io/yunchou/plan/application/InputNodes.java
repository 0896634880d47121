package io.yunchou.plan.application;

import io.yunchou.org.OrganisationTree;
import io.yunchou.org.OrganisationTree.Node;
import io.yunchou.org.PositionId;
import io.yunchou.plan.domain.DriverValue;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputNode;
import io.yunchou.plan.domain.decomposition.DecompositionRules;
import io.yunchou.plan.domain.decomposition.Finding;
import io.yunchou.plan.domain.decomposition.NodeKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units and positions of a decomposition, with their figures. */
final class InputNodes {
    private final OrganisationTree tree;
    private final PastFigures past;
    private final GoneHistory gone;
    private final Map<Long, Map<String, BigDecimal>> driversOf = new HashMap<>();
    private final NodeCalendars calendars;
    private final List<Finding> findings;

    InputNodes(
            OrganisationTree tree,
            PastFigures past,
            GoneHistory gone,
            List<DriverValue> drivers,
            NodeCalendars calendars,
            List<Finding> findings) {
        this.tree = tree;
        this.past = past;
        this.gone = gone;
        this.calendars = calendars;
        this.findings = findings;
        drivers.forEach(value -> driversOf
                .computeIfAbsent(value.positionId(), position -> new HashMap<>())
                .put(value.driver(), value.value()));
    }

    /** The root and all below it, parents before children; units in which nobody could carry a quota are left out. */
    List<InputNode> below(Node root) {
        List<InputNode> nodes = collect(root, null);
        return nodes.isEmpty() ? Collections.singletonList(unit(root, null, List.of())) : nodes;
    }

    private List<InputNode> collect(Node node, @Nullable String parent) {
        if (!node.isUnit()) {
            return List.of(position(node, parent));
        }
        String key = NodeKeys.of(node);
        List<InputNode> below = new ArrayList<>();
        List<InputNode> children = new ArrayList<>();
        for (Node child : tree.children(node)) {
            List<InputNode> branch = collect(child, key);
            if (!branch.isEmpty()) {
                children.add(branch.getFirst());
                below.addAll(branch);
            }
        }
        if (below.isEmpty()) {
            findings.add(
                    new Finding(Finding.UNIT_WITHOUT_POSITION, key, node.label().code()));
            return List.of();
        }
        below.addFirst(unit(node, parent, children));
        return below;
    }

    private InputNode position(Node node, @Nullable String parent) {
        String key = NodeKeys.of(node);
        Map<String, BigDecimal> drivers = new HashMap<>(driversOf.getOrDefault(node.id(), Map.of()));
        boolean held = !tree.holdersOf(new PositionId(node.id())).isEmpty();
        drivers.put(DecompositionRules.HEADCOUNT, held ? BigDecimal.ONE : BigDecimal.ZERO);
        long unit = tree.unitOf(new PositionId(node.id())).orElseThrow().value();
        return new InputNode(
                key,
                true,
                node.id(),
                node.label().code(),
                node.label().name(),
                parent,
                node.depth(),
                notNegative(key, past.lastYear(node.id())),
                drivers,
                calendars.codeOf(unit),
                past.months(node.id()));
    }

    private InputNode unit(Node node, @Nullable String parent, List<InputNode> children) {
        String key = NodeKey.unit(node.id());
        BigDecimal left = gone.of(node.id());
        if (left.signum() != 0) {
            findings.add(new Finding(Finding.GONE_POSITION, key, left.toPlainString()));
        }
        BigDecimal history = notNegative(key, left);
        Map<String, BigDecimal> drivers = new HashMap<>();
        for (InputNode child : children) {
            history = history.add(child.history());
            child.drivers().forEach((driver, value) -> drivers.merge(driver, value, BigDecimal::add));
        }
        return new InputNode(
                key,
                false,
                node.id(),
                node.label().code(),
                node.label().name(),
                parent,
                node.depth(),
                history,
                drivers,
                "",
                List.of());
    }

    private BigDecimal notNegative(String key, BigDecimal history) {
        if (history.signum() < 0) {
            findings.add(new Finding(Finding.NEGATIVE_HISTORY, key, history.toPlainString()));
            return BigDecimal.ZERO;
        }
        return history;
    }
}
