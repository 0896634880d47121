package io.yunchou.plan.domain;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of whom.
 *
 * @param nodes units and positions, parents before children; the first is the root
 * @param leaves each position's windows
 */
public record PlanContent(List<Node> nodes, List<Leaf> leaves) {
    public PlanContent {
        nodes = List.copyOf(nodes);
        leaves = List.copyOf(leaves);
    }

    /**
     * A unit or position.
     *
     * @param key as in a decomposition: {@code unit-12}, {@code position-34}
     * @param parent the key of its parent; null for the root
     * @param assigned the sum of all months of all positions below it
     * @param locked whether its goal was fixed by hand
     */
    public record Node(
            String key,
            boolean position,
            long id,
            String code,
            String name,
            @Nullable String parent,
            BigDecimal history,
            BigDecimal goal,
            BigDecimal assigned,
            boolean locked) {}

    /** What a position owes in a window: a month, or whatever its scenario says. */
    public record Leaf(long positionId, String period, DateRange days, BigDecimal amount) {}

    /** What is wrong with a content. */
    public record Flaw(Kind kind, String node, BigDecimal expected, BigDecimal found) {
        /** Which rule is broken. */
        public enum Kind {
            /** There is nothing in it, or nothing assigned. */
            EMPTY,
            /** The parts below a node do not sum to what it says is assigned. */
            PARTS_DO_NOT_SUM,
            /** A goal is below the sum of what is locked below it. */
            BELOW_LOCKS,
            /** A month belongs to a position that is no node. */
            UNKNOWN_POSITION
        }
    }

    public Optional<Node> root() {
        return nodes.stream().findFirst();
    }

    /** Everything that keeps it from being published; nothing when it may be. */
    public List<Flaw> flaws() {
        if (nodes.isEmpty() || leaves.stream().allMatch(leaf -> leaf.amount().signum() == 0)) {
            return List.of(new Flaw(Flaw.Kind.EMPTY, "", BigDecimal.ONE, BigDecimal.ZERO));
        }
        Optional<Flaw> stray = stray();
        if (stray.isPresent()) {
            return List.of(stray.get());
        }
        Map<String, BigDecimal> sums = sumsByNode();
        Map<String, BigDecimal> locks = locksByNode();
        return nodes.stream().flatMap(node -> flaw(node, sums, locks).stream()).toList();
    }

    private Optional<Flaw> stray() {
        Set<Long> known = new HashSet<>();
        nodes.stream().filter(Node::position).forEach(node -> known.add(node.id()));
        return leaves.stream()
                .filter(leaf -> !known.contains(leaf.positionId()))
                .findFirst()
                .map(leaf -> new Flaw(
                        Flaw.Kind.UNKNOWN_POSITION, "position-" + leaf.positionId(), BigDecimal.ZERO, leaf.amount()));
    }

    private static Optional<Flaw> flaw(Node node, Map<String, BigDecimal> sums, Map<String, BigDecimal> locks) {
        BigDecimal sum = sums.getOrDefault(node.key(), BigDecimal.ZERO);
        BigDecimal locked = locks.getOrDefault(node.key(), BigDecimal.ZERO);
        if (sum.compareTo(node.assigned()) != 0) {
            return Optional.of(new Flaw(Flaw.Kind.PARTS_DO_NOT_SUM, node.key(), node.assigned(), sum));
        }
        return node.goal().compareTo(locked) < 0
                ? Optional.of(new Flaw(Flaw.Kind.BELOW_LOCKS, node.key(), locked, node.goal()))
                : Optional.empty();
    }

    /** Children come after their parents, so the sums are complete when the list is read from its end. */
    private Map<String, BigDecimal> sumsByNode() {
        Map<Long, BigDecimal> byPosition = new HashMap<>();
        leaves.forEach(leaf -> byPosition.merge(leaf.positionId(), leaf.amount(), BigDecimal::add));
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Node node : nodes.reversed()) {
            if (node.position()) {
                sums.put(node.key(), byPosition.getOrDefault(node.id(), BigDecimal.ZERO));
            }
            addToParent(sums, node, sums.getOrDefault(node.key(), BigDecimal.ZERO));
        }
        return sums;
    }

    private Map<String, BigDecimal> locksByNode() {
        Map<String, BigDecimal> locks = new HashMap<>();
        for (Node node : nodes.reversed()) {
            BigDecimal below = locks.getOrDefault(node.key(), BigDecimal.ZERO);
            addToParent(locks, node, node.locked() ? node.goal() : below);
        }
        return locks;
    }

    private static void addToParent(Map<String, BigDecimal> sums, Node node, BigDecimal amount) {
        String parent = node.parent();
        if (parent != null) {
            sums.merge(parent, amount, BigDecimal::add);
        }
    }
}
