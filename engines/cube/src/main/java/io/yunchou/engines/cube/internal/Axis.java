package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dimension laid out for arithmetic: members numbered in pre-order, so that what lies below a member is one run of
 * numbers, and so are its leaves.
 */
final class Axis {
    final Dimension dimension;
    final int size;
    final long[] ids;
    final int[] parents;
    final int[][] children;
    /** The first number after those below the member. */
    final int[] ends;
    /** The member's leaves are {@code leaves[leafFrom[m]] .. leaves[leafTo[m] - 1]}. */
    final int[] leafFrom;

    final int[] leafTo;
    final int[] leaves;
    private final Map<Long, Integer> numberById = new HashMap<>();

    Axis(Dimension dimension) {
        this.dimension = dimension;
        List<Member> ordered = preOrder(dimension);
        size = ordered.size();
        ids = ordered.stream().mapToLong(Member::id).toArray();
        parents = new int[size];
        ends = new int[size];
        leafFrom = new int[size];
        leafTo = new int[size];
        number(ordered);
        children = childrenByMember();
        leaves = leavesInOrder();
    }

    boolean isLeaf(int member) {
        return children[member].length == 0;
    }

    int leafCount() {
        return leaves.length;
    }

    /** Whether the other has the same members at the same places. */
    boolean isLike(Axis other) {
        return this == other || (Arrays.equals(ids, other.ids) && Arrays.equals(ends, other.ends));
    }

    boolean has(long id) {
        return numberById.containsKey(id);
    }

    boolean hasLeaf(long id) {
        Integer number = numberById.get(id);
        return number != null && isLeaf(number);
    }

    int number(long id) {
        Integer number = numberById.get(id);
        if (number == null) {
            throw Refusal.unknownMember(dimension.name(), id);
        }
        return number;
    }

    private void number(List<Member> ordered) {
        for (int i = 0; i < size; i++) {
            Member member = ordered.get(i);
            numberById.put(member.id(), i);
            Long parent = member.parent();
            parents[i] = parent == null ? -1 : number(parent);
            ends[i] = i + 1;
        }
        for (int i = size - 1; i > 0; i--) {
            ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
        }
    }

    private int[][] childrenByMember() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
            if (i > 0) {
                lists.get(parents[i]).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int[] leavesInOrder() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leafFrom[i] = found.size();
            if (isLeaf(i)) {
                found.add(i);
            }
        }
        for (int i = 0; i < size; i++) {
            leafTo[i] = ends[i] == size ? found.size() : leafFrom[ends[i]];
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Member> preOrder(Dimension dimension) {
        Map<Long, List<Member>> below = new HashMap<>();
        Deque<Member> open = new ArrayDeque<>();
        for (Member member : dimension.members()) {
            Long parent = member.parent();
            if (parent == null) {
                open.push(member);
            } else {
                below.computeIfAbsent(parent, id -> new ArrayList<>()).add(member);
            }
        }
        requireOneRoot(dimension, open.size());
        List<Member> ordered = walk(open, below);
        requireTree(dimension, ordered);
        return ordered;
    }

    private static List<Member> walk(Deque<Member> open, Map<Long, List<Member>> below) {
        Comparator<Member> order = Comparator.comparingInt(Member::order).thenComparingLong(Member::id);
        List<Member> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Member member = open.pop();
            ordered.add(member);
            List<Member> children = below.remove(member.id());
            if (children != null) {
                children.stream().sorted(order.reversed()).forEach(open::push);
            }
        }
        return ordered;
    }

    private static void requireOneRoot(Dimension dimension, int roots) {
        if (roots != 1) {
            throw Refusal.definition(
                    "The %s dimension needs exactly one root, but has %d.".formatted(dimension.name(), roots));
        }
    }

    private static void requireTree(Dimension dimension, List<Member> ordered) {
        long distinct =
                dimension.members().stream().mapToLong(Member::id).distinct().count();
        if (distinct != dimension.members().size()) {
            throw Refusal.definition("The %s dimension names a member twice.".formatted(dimension.name()));
        }
        if (ordered.size() != distinct) {
            throw Refusal.definition("The %s dimension has %d members, but only %d hang under its root."
                    .formatted(dimension.name(), distinct, ordered.size()));
        }
    }
}
