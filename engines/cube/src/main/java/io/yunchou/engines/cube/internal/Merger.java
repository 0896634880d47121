package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.MergeProposal;
import io.yunchou.engines.cube.api.Operation.LeafBlock;
import io.yunchou.engines.cube.api.Operation.Merge;
import io.yunchou.engines.cube.api.Operation.SetGoal;
import io.yunchou.engines.cube.internal.NodeValues.NodeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares a fork and its origin with what both had in common, organisation leaf by organisation leaf. */
final class Merger {
    private final Schema schema;
    private final State target;
    private final State common;
    private final State fork;
    private final List<LeafBlock> blocks = new ArrayList<>();
    private final List<SetGoal> goals = new ArrayList<>();
    private final List<Cell> conflicts = new ArrayList<>();

    Merger(PublishedView target, CubeView common, CubeView fork) {
        this.schema = target.schema;
        this.target = target.state;
        this.common = alike(target, common);
        this.fork = alike(target, fork);
    }

    MergeProposal propose(String origin) {
        for (int store = 0; store < schema.stores.size(); store++) {
            if (schema.holdsValues(store)) {
                compareStore(store);
            }
        }
        for (int measure = 0; measure < schema.measures.size(); measure++) {
            compareGoals(measure);
        }
        Optional<Merge> merge =
                blocks.isEmpty() && goals.isEmpty() ? Optional.empty() : Optional.of(new Merge(blocks, goals, origin));
        return new MergeProposal(merge, conflicts);
    }

    private void compareStore(int store) {
        for (int leaf : target.shape().organisation.leaves) {
            boolean wanted =
                    Differences.inStore(common, fork, store, leaf) && Differences.inStore(target, fork, store, leaf);
            if (wanted && isFree(store, leaf)) {
                Cell cell = wholeOf(store, leaf);
                Box box = target.shape().box(cell);
                blocks.add(new LeafBlock(
                        cell, PublishedView.leafUnits(box, fork.stores().get(store))));
            } else if (wanted) {
                conflicts.add(wholeOf(store, leaf));
            }
        }
    }

    /** Unchanged here since the fork, and no lock forbids the fork's value. */
    private boolean isFree(int store, int leaf) {
        return !Differences.inStore(common, target, store, leaf) && !isLockedAgainst(store, leaf);
    }

    private boolean isLockedAgainst(int store, int leaf) {
        Locks locks = target.stores().get(store).locks;
        long[] here = target.stores().get(store).slabs[leaf];
        long[] there = fork.stores().get(store).slabs[leaf];
        for (int offset = 0; offset < here.length; offset++) {
            boolean isLeaf = Locks.has(target.shape().leafMask, offset);
            boolean locked = (locks.word(leaf, offset >>> 6) >>> offset & 1) != 0;
            if (isLeaf && locked && here[offset] != there[offset]) {
                return true;
            }
        }
        return false;
    }

    private void compareGoals(int measure) {
        NodeValues before = common.nodes().get(measure);
        NodeValues here = target.nodes().get(measure);
        NodeValues there = fork.nodes().get(measure);
        Set<NodeKey> keys = new HashSet<>(before.units().keySet());
        keys.addAll(there.units().keySet());
        for (NodeKey key : keys) {
            Long wanted = there.units().get(key);
            Long present = here.units().get(key);
            Long original = before.units().get(key);
            if (Objects.equals(wanted, original) || Objects.equals(wanted, present)) {
                continue;
            }
            Cell cell = target.shape().cell(schema.measures.get(measure).name(), key.member(), key.offset());
            if (Objects.equals(present, original)) {
                goals.add(new SetGoal(cell, wanted));
            } else {
                conflicts.add(cell);
            }
        }
    }

    private Cell wholeOf(int store, int organisationLeaf) {
        return target.shape().cell(schema.measureOf(store).name(), organisationLeaf, 0);
    }

    private static State alike(PublishedView target, CubeView other) {
        if (other instanceof PublishedView view && view.state.shape().isLike(target.state.shape())) {
            return view.state;
        }
        throw Refusal.of(
                CubeError.SHAPES_DIFFER,
                "Scenarios of different structure cannot be merged.",
                "one has adopted a newer structure: adopt it in the other, too",
                Map.of("sequence", target.sequence(), "otherSequence", other.sequence()));
    }
}
