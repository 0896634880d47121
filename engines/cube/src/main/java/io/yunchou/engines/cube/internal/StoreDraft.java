package io.yunchou.engines.cube.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A stored measure being changed: slabs are copied when first written, the others stay shared with the base. */
final class StoreDraft {
    final Store base;
    private final Shape shape;
    private final RollUp rollUp;
    private final BitSet written = new BitSet();
    private long[][] slabs;
    private @Nullable LocksDraft locks;

    StoreDraft(Shape shape, Store base, RollUp rollUp) {
        this.shape = shape;
        this.base = base;
        this.rollUp = rollUp;
        this.slabs = base.slabs;
    }

    /** The organisation leaves written so far. */
    BitSet written() {
        return written;
    }

    boolean isTouched() {
        return !written.isEmpty() || locks != null;
    }

    long[] slab(int member) {
        return slabs[member];
    }

    /** A slab of an organisation leaf to write to; {@link #settle} must follow. */
    long[] writable(int member) {
        if (written.isEmpty()) {
            slabs = base.slabs.clone();
        }
        if (!written.get(member)) {
            written.set(member);
            slabs[member] = slabs[member].clone();
        }
        return slabs[member];
    }

    /** Works out the ancestors inside a slab whose leaves were written. */
    void settle(int member) {
        rollUp.within(shape, slabs[member]);
    }

    /** The locks as they were before the draft: an operation changes values or locks, never both. */
    Locks locks() {
        return base.locks;
    }

    LocksDraft writableLocks() {
        LocksDraft draft = locks;
        if (draft == null) {
            draft = new LocksDraft(shape, base.locks);
            locks = draft;
        }
        return draft;
    }

    /** Works out the organisation's ancestors; no writing afterwards. */
    Store finish() {
        rollUpOrganisation((BitSet) written.clone());
        return isTouched() ? new Store(slabs, locks == null ? base.locks : locks.finish()) : base;
    }

    /** Children before parents, since a parent's number is always the smaller. */
    private void rollUpOrganisation(BitSet changed) {
        for (int member = changed.length() - 1; member >= 0; member = changed.previousSetBit(member - 1)) {
            if (!shape.organisation.isLeaf(member)) {
                slabs[member] = rolledUp(member, changed);
            }
            if (member > 0) {
                changed.set(shape.organisation.parents[member]);
            }
        }
    }

    private long[] rolledUp(int parent, BitSet changed) {
        int[] children = shape.organisation.children[parent];
        int[] those = Arrays.stream(children).filter(changed::get).toArray();
        return those.length * 2 >= children.length
                ? rollUp.over(slabs, children)
                : rollUp.adjusted(new RollUp.Adjustment(parent, those, children, base.slabs, slabs));
    }
}
