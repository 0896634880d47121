package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.engines.cube.api.Operation.AdoptStructure;
import io.yunchou.engines.cube.api.Operation.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the leaves of one dimension go when another version of it is adopted. */
final class AxisMove {
    private final Axis from;
    private final Axis to;
    private final Map<Long, Long> placements = new HashMap<>();
    private final List<Integer> parked = new ArrayList<>();

    /**
     * @param filled for each leaf of the old version whether anything but zero lies below it
     */
    AxisMove(Axis from, AdoptStructure operation, boolean[] filled) {
        this.from = from;
        Dimension wanted = wanted(operation);
        Axis plain = new Axis(withoutToPlace(wanted));
        takePlacements(operation, plain);
        for (int place = 0; place < from.leafCount(); place++) {
            int leaf = from.leaves[place];
            if (filled[place] && !hasPlace(plain, from.ids[leaf])) {
                parked.add(leaf);
            }
        }
        to = parked.isEmpty() || plain.isLeaf(0) ? plain : new Axis(withToPlace(plain));
    }

    Dimension dimension() {
        return to.dimension;
    }

    /** The old leaves whose values wait to be placed. */
    List<Integer> parked() {
        return parked;
    }

    /** Whether a leaf of the old version is the same leaf of the new one. */
    boolean keeps(int leaf) {
        return target(leaf) == from.ids[leaf];
    }

    /** The new number of an old leaf; where nothing lay below a removed one, it does not matter which. */
    int number(int leaf) {
        return to.number(target(leaf));
    }

    private long target(int leaf) {
        long id = from.ids[leaf];
        long placed = placements.getOrDefault(id, id);
        return to.hasLeaf(placed) ? placed : last();
    }

    /** The leaf to place in, which comes last; else the last leaf, for values that are all zero. */
    private long last() {
        return to.ids[to.leaves[to.leafCount() - 1]];
    }

    private boolean hasPlace(Axis plain, long id) {
        return plain.hasLeaf(placements.getOrDefault(id, id));
    }

    private void takePlacements(AdoptStructure operation, Axis plain) {
        for (Placement placement : operation.placements()) {
            if (placement.dimension().equals(from.dimension.name())) {
                requireLeaf(from, placement.from(), "present");
                requireLeaf(plain, placement.to(), "new");
                placements.put(placement.from(), placement.to());
            }
        }
    }

    private void requireLeaf(Axis axis, long id, String version) {
        if (!axis.hasLeaf(id)) {
            throw Refusal.of(
                    CubeError.ADOPTION_INCOMPLETE,
                    "The member %d is no leaf of the %s version of %s.".formatted(id, version, axis.dimension.name()),
                    "place values of leaves on leaves",
                    Map.of("member", id, "dimension", axis.dimension.name(), "version", version));
        }
    }

    private Dimension wanted(AdoptStructure operation) {
        return operation.dimensions().stream()
                .filter(dimension -> dimension.name().equals(from.dimension.name()))
                .findFirst()
                .orElse(from.dimension);
    }

    private static Dimension withoutToPlace(Dimension dimension) {
        return new Dimension(
                dimension.name(),
                dimension.members().stream()
                        .filter(member -> member.id() != Dimension.TO_PLACE)
                        .toList());
    }

    private static Dimension withToPlace(Axis plain) {
        List<Member> members = new ArrayList<>(plain.dimension.members());
        members.add(Member.under(plain.ids[0], Dimension.TO_PLACE, Integer.MAX_VALUE));
        return new Dimension(plain.dimension.name(), members);
    }
}
