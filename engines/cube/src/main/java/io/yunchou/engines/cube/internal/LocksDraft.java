package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.internal.Locks.SlabLocks;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Locks being changed: leaves at once, ancestors when finished; what is not touched stays shared with the base. */
final class LocksDraft {
    private final Shape shape;
    private final @Nullable SlabLocks[] slabs;
    /** By organisation leaf, the locked leaves of slabs that are being changed. */
    private final @Nullable long[][] leafBits;

    private final BitSet written = new BitSet();

    LocksDraft(Shape shape, Locks base) {
        this.shape = shape;
        this.slabs = base.slabs.clone();
        this.leafBits = new long[shape.organisation.size][];
    }

    /** Locks or unlocks the leaves that a mask marks in an organisation leaf's slab. */
    void put(int member, long[] mask, boolean locked) {
        long[] bits = writable(member);
        for (int word = 0; word < bits.length; word++) {
            bits[word] = locked ? bits[word] | mask[word] : bits[word] & ~mask[word];
        }
    }

    /** Gives the marked leaves the locks that another version had. */
    void restore(int member, long[] mask, @Nullable SlabLocks from) {
        long[] bits = writable(member);
        for (int word = 0; word < bits.length; word++) {
            long old = from == null ? 0 : from.all[word];
            bits[word] = (bits[word] & ~mask[word]) | (old & mask[word]);
        }
    }

    /** Turns the marked leaves' locks into their opposite. */
    void toggle(int member, long[] mask) {
        long[] bits = writable(member);
        for (int word = 0; word < bits.length; word++) {
            bits[word] ^= mask[word];
        }
    }

    Locks finish() {
        for (int member = written.length() - 1; member >= 0; member = written.previousSetBit(member - 1)) {
            long[] bits = leafBits[member];
            slabs[member] = bits == null ? over(shape.organisation.children[member]) : SlabLocks.ofLeaves(shape, bits);
            if (member > 0) {
                written.set(shape.organisation.parents[member]);
            }
        }
        return new Locks(slabs);
    }

    private @Nullable SlabLocks over(int[] children) {
        long[] all = new long[shape.slabWords];
        long[] any = new long[shape.slabWords];
        Arrays.fill(all, -1);
        boolean none = true;
        for (int child : children) {
            SlabLocks slab = slabs[child];
            none &= slab == null;
            for (int word = 0; word < all.length; word++) {
                all[word] &= slab == null ? 0 : slab.all[word];
                any[word] |= slab == null ? 0 : slab.any[word];
            }
        }
        return none ? null : new SlabLocks(all, any);
    }

    private long[] writable(int member) {
        long[] bits = leafBits[member];
        if (bits == null) {
            bits = leavesOf(slabs[member]);
            leafBits[member] = bits;
            written.set(member);
        }
        return bits;
    }

    private long[] leavesOf(@Nullable SlabLocks slab) {
        long[] bits = new long[shape.slabWords];
        for (int word = 0; word < bits.length; word++) {
            bits[word] = slab == null ? 0 : slab.all[word] & shape.leafMask[word];
        }
        return bits;
    }
}
