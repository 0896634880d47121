package io.yunchou.insight.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisation as a year is reported: the tree of the as-of day, and under its units also the positions that closed
 * before that day but owed or did something in the year, so that parts always sum to the whole.
 */
public final class ReportingTree {
    private final List<Node> nodes;
    private final Map<NodeId, Integer> indexById = new HashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();

    /** What a node is. */
    public enum Kind {
        UNIT,
        POSITION
    }

    /** A node's identity; units and positions count separately. */
    public record NodeId(Kind kind, long id) {
        public static NodeId unit(long id) {
            return new NodeId(Kind.UNIT, id);
        }

        public static NodeId position(long id) {
            return new NodeId(Kind.POSITION, id);
        }
    }

    /**
     * @param parent the index of the parent, -1 for the top
     * @param holders the names of who holds the position, or held it last; empty for a unit and a vacant position
     * @param closed whether the position was closed on the as-of day
     */
    public record Node(NodeId id, String code, String name, int parent, List<String> holders, boolean closed) {
        public Node {
            holders = List.copyOf(holders);
        }

        public boolean isUnit() {
            return id.kind() == Kind.UNIT;
        }
    }

    /** @param nodes every node after its parent */
    public ReportingTree(List<Node> nodes) {
        this.nodes = List.copyOf(nodes);
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            indexById.put(node.id(), index);
            children.add(new ArrayList<>());
            if (node.parent() >= 0) {
                children.get(node.parent()).add(index);
            }
        }
    }

    public List<Node> nodes() {
        return nodes;
    }

    public Optional<Node> find(NodeId id) {
        return Optional.ofNullable(indexById.get(id)).map(nodes::get);
    }

    /** The top of the tree: the first node without a parent. */
    public Optional<Node> root() {
        return nodes.stream().filter(node -> node.parent() < 0).findFirst();
    }

    public List<Node> childrenOf(Node node) {
        return children.get(index(node)).stream().map(nodes::get).toList();
    }

    /** From the top down to the node itself. */
    public List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (int index = index(node); index >= 0; index = nodes.get(index).parent()) {
            path.addFirst(nodes.get(index));
        }
        return path;
    }

    /** The positions at or below the node. */
    public List<Long> positionsUnder(Node node) {
        List<Long> positions = new ArrayList<>();
        collect(index(node), positions);
        return positions;
    }

    /** The positions below the node, as nodes. */
    public List<Node> positionNodesUnder(Node node) {
        return positionsUnder(node).stream()
                .map(id -> nodes.get(index(NodeId.position(id))))
                .toList();
    }

    private void collect(int index, Collection<Long> positions) {
        Node node = nodes.get(index);
        if (!node.isUnit()) {
            positions.add(node.id().id());
        }
        children.get(index).forEach(child -> collect(child, positions));
    }

    private int index(Node node) {
        return index(node.id());
    }

    private int index(NodeId id) {
        Integer index = indexById.get(id);
        if (index == null) {
            throw new IllegalArgumentException("The tree has no %s.".formatted(id));
        }
        return index;
    }
}
