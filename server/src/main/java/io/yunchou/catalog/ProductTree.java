package io.yunchou.catalog;

import io.yunchou.platform.tree.Label;
import io.yunchou.platform.tree.PreOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The catalogue on one day: categories and, hanging on them, products, in pre-order. A product without a category is a
 * root. Immutable.
 */
public final class ProductTree {
    private final LocalDate day;
    private final long version;
    private final PreOrder<Key> order;
    private final List<Node> nodes;

    private ProductTree(LocalDate day, long version, PreOrder<Key> order, Map<Key, Label> labels) {
        this.day = day;
        this.version = version;
        this.order = order;
        this.nodes = IntStream.range(0, order.size())
                .mapToObj(index -> node(order, index, labels))
                .toList();
    }

    /** What a node is. */
    public enum Kind {
        CATEGORY,
        PRODUCT
    }

    /** A node's identity: categories and products count separately. */
    public record Key(Kind kind, long id) {
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + id;
        }
    }

    /**
     * One node of the tree.
     *
     * @param index its place in pre-order
     * @param parent the index of the parent, -1 for a root
     * @param depth steps to the root
     * @param end the index after the last node of its subtree
     */
    public record Node(int index, Key key, Label label, int parent, int depth, int end) {}

    /**
     * @param members each node of the day once, siblings in the order in which they shall appear
     * @param labels the label of every member
     */
    public static ProductTree of(
            LocalDate day, long version, List<PreOrder.Member<Key>> members, Map<Key, Label> labels) {
        return new ProductTree(day, version, PreOrder.of(members), labels);
    }

    public LocalDate day() {
        return day;
    }

    /** Changes whenever anything in the catalogue changes; two equal versions mean equal content. */
    public long version() {
        return version;
    }

    /** All nodes in pre-order. */
    public List<Node> nodes() {
        return nodes;
    }

    public Optional<Node> find(Key key) {
        OptionalInt index = order.indexOf(key);
        return index.isPresent() ? Optional.of(nodes.get(index.getAsInt())) : Optional.empty();
    }

    /** Whether the node is the ancestor or lies below it; constant time. */
    public boolean isWithin(Node node, Node ancestor) {
        return order.isWithin(node.index(), ancestor.index());
    }

    /** The node and everything below it, in pre-order. */
    public List<Node> subtree(Node node) {
        return nodes.subList(node.index(), node.end());
    }

    /** The ids of the products at or below the node. */
    public List<ProductId> productsUnder(Node node) {
        return subtree(node).stream()
                .filter(below -> below.key().kind() == Kind.PRODUCT)
                .map(below -> new ProductId(below.key().id()))
                .toList();
    }

    private static Node node(PreOrder<Key> order, int index, Map<Key, Label> labels) {
        Key key = order.key(index);
        Label label = labels.getOrDefault(key, new Label("", ""));
        return new Node(index, key, label, order.parent(index), order.depth(index), order.end(index));
    }
}
