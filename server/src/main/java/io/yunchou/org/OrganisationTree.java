package io.yunchou.org;

import io.yunchou.platform.tree.Label;
import io.yunchou.platform.tree.PreOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The organisation on one day: units and, hanging on them, positions, in pre-order. Under a unit its positions come
 * first, then its sub-units, each by code. Immutable; made from rows by {@link #of}, in production by
 * {@link Organisation#asOf}, in tests by hand.
 */
public final class OrganisationTree {
    private final LocalDate day;
    private final long version;
    private final PreOrder<Key> order;
    private final List<Node> nodes;
    private final Map<Long, Long> headByUnit;
    private final Map<Long, List<Placement>> holdersByPosition;

    private OrganisationTree(LocalDate day, long version, PreOrder<Key> order, Content content) {
        this.day = day;
        this.version = version;
        this.order = order;
        this.nodes = IntStream.range(0, order.size())
                .mapToObj(index -> node(order, index, content))
                .toList();
        this.headByUnit = content.headByUnit();
        this.holdersByPosition = content.holdersByPosition();
    }

    /** What a node is. */
    public enum Kind {
        UNIT,
        POSITION
    }

    /**
     * One node of the tree.
     *
     * @param index its place in pre-order
     * @param id the id of the unit or position; the two kinds count separately
     * @param parent the index of the parent, -1 for a root
     * @param depth steps to the root
     * @param end the index after the last node of its subtree
     */
    public record Node(int index, Kind kind, long id, Label label, int parent, int depth, int end) {
        public boolean isUnit() {
            return kind == Kind.UNIT;
        }
    }

    /**
     * A unit as it is on the day.
     *
     * @param parentId null for a root
     * @param headId the position whose holder heads the unit; null while it has no head
     */
    public record Unit(
            long id,
            Label label,
            @Nullable Long parentId,
            @Nullable Long headId) {}

    /** A position as it is on the day. */
    public record Position(long id, Label label, long unitId) {}

    private record Key(Kind kind, long id) {
        @Override
        public String toString() {
            return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + id;
        }
    }

    private record Content(
            Map<Key, Label> labels, Map<Long, Long> headByUnit, Map<Long, List<Placement>> holdersByPosition) {}

    /**
     * @param version the version of the organisation from which the rows were read
     * @param units each unit of the day once, in the order in which siblings shall appear
     * @param positions each position of the day once, in the order in which siblings shall appear
     * @param placements the placements valid on the day
     */
    public static OrganisationTree of(
            LocalDate day, long version, List<Unit> units, List<Position> positions, List<Placement> placements) {
        List<PreOrder.Member<Key>> members = new ArrayList<>();
        Map<Key, Label> labels = new HashMap<>();
        Map<Long, Long> heads = new HashMap<>();
        for (Position position : positions) {
            members.add(new PreOrder.Member<>(positionKey(position.id()), unitKey(position.unitId())));
            labels.put(positionKey(position.id()), position.label());
        }
        for (Unit unit : units) {
            Long parent = unit.parentId();
            members.add(new PreOrder.Member<>(unitKey(unit.id()), parent == null ? null : unitKey(parent)));
            labels.put(unitKey(unit.id()), unit.label());
            Long head = unit.headId();
            if (head != null) {
                heads.put(unit.id(), head);
            }
        }
        return new OrganisationTree(
                day, version, PreOrder.of(members), new Content(labels, heads, byPosition(day, placements)));
    }

    public LocalDate day() {
        return day;
    }

    /** Changes whenever anything in the organisation changes; two equal versions mean equal content. */
    public long version() {
        return version;
    }

    /** All nodes in pre-order. */
    public List<Node> nodes() {
        return nodes;
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    /** The unit's node; empty when there is no such unit on the day. */
    public Optional<Node> find(UnitId unit) {
        return at(order.indexOf(unitKey(unit.value())));
    }

    /** The position's node; empty when there is no such position on the day. */
    public Optional<Node> find(PositionId position) {
        return at(order.indexOf(positionKey(position.value())));
    }

    /** The tops of the tree: normally one, the company. */
    public List<Node> roots() {
        return nodesOf(order.roots());
    }

    /** A node's direct children. */
    public List<Node> children(Node node) {
        return nodesOf(order.children(node.index()));
    }

    /** From the root down to the node itself. */
    public List<Node> path(Node node) {
        return nodesOf(order.path(node.index()));
    }

    /** Whether the node is the ancestor or lies below it; constant time. */
    public boolean isWithin(Node node, Node ancestor) {
        return order.isWithin(node.index(), ancestor.index());
    }

    /** Whether the position hangs, directly or not, on the unit; constant time. */
    public boolean isWithin(PositionId position, UnitId unit) {
        OptionalInt below = order.indexOf(positionKey(position.value()));
        OptionalInt above = order.indexOf(unitKey(unit.value()));
        return below.isPresent() && above.isPresent() && order.isWithin(below.getAsInt(), above.getAsInt());
    }

    /** The node and everything below it, in pre-order. */
    public List<Node> subtree(Node node) {
        return nodes.subList(node.index(), node.end());
    }

    /** The positions that hang, directly or not, on the unit; none when there is no such unit on the day. */
    public List<PositionId> positionsUnder(UnitId unit) {
        return find(unit)
                .map(top -> subtree(top).stream()
                        .filter(node -> !node.isUnit())
                        .map(node -> new PositionId(node.id()))
                        .toList())
                .orElse(List.of());
    }

    /** The unit on which the position hangs directly. */
    public Optional<UnitId> unitOf(PositionId position) {
        return find(position)
                .filter(node -> node.parent() != PreOrder.NONE)
                .map(node -> new UnitId(nodes.get(node.parent()).id()));
    }

    /** The position whose holder heads the unit. */
    public Optional<PositionId> headOf(UnitId unit) {
        return Optional.ofNullable(headByUnit.get(unit.value())).map(PositionId::new);
    }

    /** Who holds the position on the day; several only where it is shared, none while it is vacant. */
    public List<Placement> holdersOf(PositionId position) {
        return holdersByPosition.getOrDefault(position.value(), List.of());
    }

    private Optional<Node> at(OptionalInt index) {
        return index.isPresent() ? Optional.of(nodes.get(index.getAsInt())) : Optional.empty();
    }

    private List<Node> nodesOf(List<Key> keys) {
        return keys.stream()
                .map(key -> nodes.get(order.indexOf(key).orElseThrow()))
                .toList();
    }

    private static Node node(PreOrder<Key> order, int index, Content content) {
        Key key = order.key(index);
        Label label = content.labels().getOrDefault(key, new Label("", ""));
        return new Node(index, key.kind(), key.id(), label, order.parent(index), order.depth(index), order.end(index));
    }

    private static Map<Long, List<Placement>> byPosition(LocalDate day, List<Placement> placements) {
        Map<Long, List<Placement>> byPosition = new HashMap<>();
        placements.stream()
                .filter(placement -> placement.valid().contains(day))
                .forEach(placement -> byPosition
                        .computeIfAbsent(placement.position().value(), id -> new ArrayList<>())
                        .add(placement));
        return byPosition;
    }

    private static Key unitKey(long id) {
        return new Key(Kind.UNIT, id);
    }

    private static Key positionKey(long id) {
        return new Key(Kind.POSITION, id);
    }
}
