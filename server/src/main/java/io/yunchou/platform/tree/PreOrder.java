package io.yunchou.platform.tree;

import io.yunchou.kernel.BusinessException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An immutable tree (or forest) written down in pre-order: a node's subtree is the unbroken run of indexes from its own
 * to {@link #end}, so that "lies under" is one comparison and a subtree is one slice.
 *
 * @param <K> the key of a node; equal keys are the same node
 */
public final class PreOrder<K> {
    /** The parent of a root. */
    public static final int NONE = -1;

    private final List<K> keys;
    private final int[] parents;
    private final int[] depths;
    private final int[] ends;
    private final Map<K, Integer> indexes;

    private PreOrder(List<K> keys, int[] parents, int[] depths, int[] ends, Map<K, Integer> indexes) {
        this.keys = keys;
        this.parents = parents;
        this.depths = depths;
        this.ends = ends;
        this.indexes = indexes;
    }

    /**
     * One node and what it hangs on.
     *
     * @param parent null for a root; a parent that is not itself a member makes a root as well
     */
    public record Member<K>(K key, @Nullable K parent) {}

    /**
     * Lays members out.
     *
     * @param members each node once, siblings in the order in which they shall appear
     * @throws BusinessException {@code tree.cycle}, naming the path, when some members hang on each other
     */
    public static <K> PreOrder<K> of(List<Member<K>> members) {
        return new Layout<>(members).laidOut();
    }

    public int size() {
        return keys.size();
    }

    public K key(int index) {
        return keys.get(index);
    }

    /** All keys in pre-order. */
    public List<K> keys() {
        return keys;
    }

    /** The index of the parent; {@link #NONE} for a root. */
    public int parent(int index) {
        return parents[index];
    }

    /** Steps to the root: 0 for a root. */
    public int depth(int index) {
        return depths[index];
    }

    /** The index after the last node of the subtree. */
    public int end(int index) {
        return ends[index];
    }

    public OptionalInt indexOf(K key) {
        Integer index = indexes.get(key);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Whether the node is the ancestor or lies below it. */
    public boolean isWithin(int index, int ancestor) {
        return index >= ancestor && index < ends[ancestor];
    }

    /** The direct children, in order. */
    public List<K> children(int index) {
        List<K> children = new ArrayList<>();
        for (int child = index + 1; child < ends[index]; child = ends[child]) {
            children.add(keys.get(child));
        }
        return children;
    }

    /** The roots, in order. */
    public List<K> roots() {
        List<K> roots = new ArrayList<>();
        for (int root = 0; root < size(); root = ends[root]) {
            roots.add(keys.get(root));
        }
        return roots;
    }

    /** From the root down to the node itself. */
    public List<K> path(int index) {
        List<K> path = new ArrayList<>();
        for (int step = index; step != NONE; step = parents[step]) {
            path.add(keys.get(step));
        }
        Collections.reverse(path);
        return path;
    }

    /** Builds the arrays with a stack of its own, so that depth is not bounded by the thread's stack. */
    private static final class Layout<K> {
        private final Map<K, List<K>> children = new HashMap<>();
        private final List<K> roots = new ArrayList<>();
        private final Map<K, @Nullable K> parentByKey = new HashMap<>();
        private final List<K> keys = new ArrayList<>();
        private final Map<K, Integer> indexes = new HashMap<>();
        private final int[] parents;
        private final int[] depths;
        private final int[] ends;

        Layout(List<Member<K>> members) {
            members.forEach(member -> parentByKey.put(member.key(), member.parent()));
            members.forEach(this::hang);
            parents = new int[members.size()];
            depths = new int[members.size()];
            ends = new int[members.size()];
        }

        private void hang(Member<K> member) {
            K parent = member.parent();
            if (parent == null || !parentByKey.containsKey(parent)) {
                roots.add(member.key());
            } else {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(member.key());
            }
        }

        PreOrder<K> laidOut() {
            List<K> pending = new ArrayList<>(roots.reversed());
            while (!pending.isEmpty()) {
                K key = pending.removeLast();
                append(key);
                pending.addAll(children.getOrDefault(key, List.of()).reversed());
            }
            refuseCycle();
            closeSubtrees();
            return new PreOrder<>(List.copyOf(keys), parents, depths, ends, Map.copyOf(indexes));
        }

        private void append(K key) {
            int index = keys.size();
            K parent = parentByKey.get(key);
            Integer parentIndex = parent == null ? null : indexes.get(parent);
            keys.add(key);
            indexes.put(key, index);
            parents[index] = parentIndex == null ? NONE : parentIndex;
            depths[index] = parentIndex == null ? 0 : depths[parentIndex] + 1;
        }

        private void closeSubtrees() {
            for (int index = keys.size() - 1; index >= 0; index--) {
                ends[index] = Math.max(ends[index], index + 1);
                if (parents[index] != NONE) {
                    ends[parents[index]] = Math.max(ends[parents[index]], ends[index]);
                }
            }
        }

        private void refuseCycle() {
            if (keys.size() == parentByKey.size()) {
                return;
            }
            K stranded = parentByKey.keySet().stream()
                    .filter(key -> !indexes.containsKey(key))
                    .findFirst()
                    .orElseThrow();
            throw Cycles.refusal(Cycles.pathFrom(stranded, parentByKey::get));
        }
    }
}
