package io.yunchou.insight.application;

import io.yunchou.insight.InsightError;
import io.yunchou.insight.domain.ReportingTree;
import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.insight.domain.ReportingTree.NodeId;
import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.DataScope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a reporting tree that a caller may see. */
record Visible(ReportingTree tree, DataScope scope) {

    boolean covers(Node node) {
        return switch (scope) {
            case DataScope.All() -> true;
            case DataScope.Nodes nodes ->
                node.isUnit()
                        ? nodes.unitIds().contains(node.id().id())
                        : nodes.positionIds().contains(node.id().id()) || aboveIsCovered(node, nodes);
        };
    }

    /** The node asked for, or else the highest one in scope. */
    Node entry(@Nullable NodeId asked) {
        return asked == null ? highest() : checked(asked);
    }

    /** Every highest node in scope: usually one; several for who answers for several parts. */
    List<Node> tops() {
        return tree.nodes().stream()
                .filter(this::covers)
                .filter(node -> node.parent() < 0 || !covers(tree.nodes().get(node.parent())))
                .toList();
    }

    private Node highest() {
        return tops().stream().findFirst().orElseThrow(Visible::nothingInScope);
    }

    private Node checked(NodeId asked) {
        Node node = tree.find(asked)
                .orElseThrow(() -> new BusinessException(
                        InsightError.UNKNOWN_NODE,
                        "The organisation of that year has no %s %d.\nMaybe it was opened later, or closed before."
                                .formatted(asked.kind().name().toLowerCase(java.util.Locale.ROOT), asked.id()),
                        Map.of("kind", asked.kind().name(), "id", asked.id())));
        if (!covers(node)) {
            throw new BusinessException(
                    AccessError.OUTSIDE_SCOPE,
                    "%s lies outside what you may see.\nMaybe ask whoever answers for it, or for a grant."
                            .formatted(node.name()),
                    Map.of("node", node.name()));
        }
        return node;
    }

    /** A closed position is covered by the unit under which it is reported. */
    private boolean aboveIsCovered(Node node, DataScope.Nodes nodes) {
        return tree.path(node).stream()
                .filter(Node::isUnit)
                .anyMatch(unit -> nodes.unitIds().contains(unit.id().id()));
    }

    private static BusinessException nothingInScope() {
        return new BusinessException(
                AccessError.OUTSIDE_SCOPE,
                "No part of the organisation is in your scope on this date.\n"
                        + "Maybe you hold no position just now: ask sales operations.");
    }
}
