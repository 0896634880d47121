package io.yunchou.plan.scenario.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a plan are shown, by what is unfolded.
 *
 * @param top the row at the top; null for all that the reader sees
 * @param depth rows up to this many steps below the top are there to begin with; null for 1
 * @param toggled the rows that are unfolded although they lie too deep for that, or folded although they do not
 * @param from the first row wanted, counted from 0; null for 0
 * @param size how many rows are wanted, 500 at most; null for 200
 */
public record Rows(
        @Nullable String top,
        @Nullable Integer depth,
        @Nullable List<String> toggled,
        @Nullable Integer from,
        @Nullable Integer size) {
    private static final int SIZE_MAX = 500;
    private static final int SIZE_STANDARD = 200;

    /** All rows, unfolded to the last position. */
    public static Rows all() {
        return new Rows(null, Integer.MAX_VALUE, null, 0, null);
    }

    /**
     * The rows wanted.
     *
     * @param count how many rows there are in all
     */
    public record Shown(List<PlanNode> nodes, List<Integer> depths, List<Boolean> unfolded, int count) {}

    public Shown of(Sight sight) {
        return of(sight, Math.clamp(size == null ? SIZE_STANDARD : size, 1, SIZE_MAX));
    }

    /** As {@link #of(Sight)}, with as many rows as asked for. */
    public Shown of(Sight sight, int sizeMax) {
        int first = from == null ? 0 : Math.max(0, from);
        Walk walk = new Walk(sight.structure(), first, sizeMax, depth == null ? 1 : depth, toggledPlaces(sight));
        for (PlanNode each : tops(sight)) {
            walk.through(each);
        }
        return new Shown(walk.nodes, walk.depths, walk.unfolded, walk.count);
    }

    private List<PlanNode> tops(Sight sight) {
        if (top == null) {
            return sight.tops();
        }
        PlanNode node = sight.structure().node(top);
        sight.requireCovered(node);
        return List.of(node);
    }

    private Set<Integer> toggledPlaces(Sight sight) {
        Set<Integer> places = new HashSet<>();
        if (toggled != null) {
            toggled.forEach(key ->
                    places.add(sight.structure().placeOf(sight.structure().node(key))));
        }
        return places;
    }

    /** Goes through the plan in pre-order, leaving out what is folded. */
    private static final class Walk {
        private final PlanStructure structure;
        private final int from;
        private final int size;
        private final int depthMax;
        private final Set<Integer> toggled;
        private final List<PlanNode> nodes = new ArrayList<>();
        private final List<Integer> depths = new ArrayList<>();
        private final List<Boolean> unfolded = new ArrayList<>();
        private int count;

        Walk(PlanStructure structure, int from, int size, int depthMax, Set<Integer> toggled) {
            this.structure = structure;
            this.from = from;
            this.size = size;
            this.depthMax = depthMax;
            this.toggled = toggled;
        }

        void through(PlanNode top) {
            int place = structure.placeOf(top);
            while (place < top.end()) {
                PlanNode node = structure.nodes().get(place);
                int depth = node.depth() - top.depth();
                boolean open = !node.isPosition() && (depth < depthMax) != toggled.contains(place);
                take(node, depth, open);
                place = open || node.isPosition() ? place + 1 : node.end();
            }
        }

        private void take(PlanNode node, int depth, boolean open) {
            if (count >= from && nodes.size() < size) {
                nodes.add(node);
                depths.add(depth);
                unfolded.add(open);
            }
            count++;
        }
    }
}
