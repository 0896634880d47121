package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.internal.Touched.NodeMark;
import io.yunchou.engines.cube.internal.Touched.Part;

/** Puts back what the touched cells held in another version: values, locks, goals. */
record Reversal(Draft draft, Touched touched) {
    void to(State other) {
        for (Part part : touched.parts()) {
            putBack(part, other.stores().get(part.store()));
        }
        for (NodeMark node : touched.nodes()) {
            Long units = other.nodes().get(node.measure()).at(node.member(), node.offset());
            draft.putNode(node.measure(), node.member(), node.offset(), units);
        }
    }

    private void putBack(Part part, Store other) {
        StoreDraft store = draft.store(part.store());
        for (int place = part.from(); place < part.to(); place++) {
            int member = draft.shape.organisation.leaves[place];
            if (store.slab(member) != other.slabs[member]) {
                putBackUnits(part, place, store.writable(member), other.slabs[member]);
                store.settle(member);
            }
            if (store.locks().slabs[member] != other.locks.slabs[member]) {
                store.writableLocks().restore(member, mask(part, place), other.locks.slabs[member]);
            }
        }
    }

    private void putBackUnits(Part part, int place, long[] slab, long[] from) {
        for (int word = 0; word < draft.shape.slabWords; word++) {
            for (long bits = part.word(place, word); bits != 0; bits &= bits - 1) {
                int offset = (word << 6) + Long.numberOfTrailingZeros(bits);
                slab[offset] = from[offset];
            }
        }
    }

    private long[] mask(Part part, int place) {
        long[] mask = new long[draft.shape.slabWords];
        for (int word = 0; word < mask.length; word++) {
            mask[word] = part.word(place, word);
        }
        return mask;
    }
}
