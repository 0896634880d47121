package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Measure;
import java.util.BitSet;
import java.util.List;

/**
 * Carries leaf values from one shape to another. Additive ones that meet are summed; of others the first in member order
 * stays. A lock goes along with a leaf that stays the same, unless something else is added to it.
 */
final class Movement {
    private final State old;
    private final Draft draft;
    private final List<AxisMove> moves;
    private final int[] offsets;
    private final boolean[] offsetKept;

    Movement(State old, Draft draft, List<AxisMove> moves) {
        this.old = old;
        this.draft = draft;
        this.moves = moves;
        offsets = new int[old.shape().slabSize];
        offsetKept = new boolean[old.shape().slabSize];
        PackedForm.forEach(old.shape().leafMask, this::mapOffset);
    }

    void moveStore(int store, Measure measure) {
        BitSet filled = new BitSet();
        for (int leaf : old.shape().organisation.leaves) {
            moveLocks(store, leaf);
            moveUnits(store, leaf, measure, filled);
        }
        draft.store(store).written().stream().forEach(draft.store(store)::settle);
    }

    private void moveUnits(int store, int leaf, Measure measure, BitSet filled) {
        long[] from = old.stores().get(store).slabs[leaf];
        int member = moves.getFirst().number(leaf);
        PackedForm.forEach(old.shape().leafMask, offset -> {
            if (from[offset] != 0) {
                put(draft.store(store), member, offset, from[offset], measure, filled);
            }
        });
    }

    private void put(StoreDraft store, int member, int oldOffset, long units, Measure measure, BitSet filled) {
        int offset = offsets[oldOffset];
        int cell = member * draft.shape.slabSize + offset;
        long[] slab = store.writable(member);
        if (measure instanceof Measure.Additive) {
            slab[offset] = Math.addExact(slab[offset], units);
        } else if (!filled.get(cell)) {
            slab[offset] = units;
        }
        filled.set(cell);
    }

    private void moveLocks(int store, int leaf) {
        Locks locks = old.stores().get(store).locks;
        if (locks.slabs[leaf] == null || !moves.getFirst().keeps(leaf)) {
            return;
        }
        long[] mask = new long[draft.shape.slabWords];
        PackedForm.forEach(old.shape().leafMask, offset -> {
            if ((locks.word(leaf, offset >>> 6) >>> offset & 1) != 0 && offsetKept[offset]) {
                mask[offsets[offset] >>> 6] |= 1L << offsets[offset];
            }
        });
        draft.store(store).writableLocks().put(moves.getFirst().number(leaf), mask, true);
    }

    private void mapOffset(int oldOffset) {
        boolean kept = true;
        int offset = 0;
        for (int axis = 1; axis < moves.size(); axis++) {
            int leaf = old.shape().number(axis, oldOffset);
            kept &= moves.get(axis).keeps(leaf);
            offset += moves.get(axis).number(leaf) * draft.shape.stride(axis);
        }
        offsets[oldOffset] = offset;
        offsetKept[oldOffset] = kept;
    }
}
