package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.LockState;
import org.jspecify.annotations.Nullable;

/**
 * Which leaves of a measure are locked, with ancestors: two bits a cell, all below it locked, any below it locked. Slabs
 * without a lock are absent. Never changed once published.
 */
final class Locks {
    final @Nullable SlabLocks[] slabs;

    Locks(@Nullable SlabLocks[] slabs) {
        this.slabs = slabs;
    }

    static Locks none(Shape shape) {
        return new Locks(new SlabLocks[shape.organisation.size]);
    }

    LockState state(int member, int offset) {
        SlabLocks slab = slabs[member];
        if (slab == null || !has(slab.any, offset)) {
            return LockState.NONE;
        }
        return has(slab.all, offset) ? LockState.ALL : LockState.SOME;
    }

    /** The locked leaves and ancestors in one word of a slab's mask. */
    long word(int member, int word) {
        SlabLocks slab = slabs[member];
        return slab == null ? 0 : slab.all[word];
    }

    static boolean has(long[] bits, int offset) {
        return (bits[offset >>> 6] >>> offset & 1) != 0;
    }

    /** The locks of one slab. */
    static final class SlabLocks {
        final long[] all;
        final long[] any;

        SlabLocks(long[] all, long[] any) {
            this.all = all;
            this.any = any;
        }

        /** From bits of which only those at leaves count. */
        static @Nullable SlabLocks ofLeaves(Shape shape, long[] leaves) {
            boolean none = true;
            for (long word : leaves) {
                none &= word == 0;
            }
            return none ? null : rolledUp(shape, leaves.clone(), leaves.clone());
        }

        private static SlabLocks rolledUp(Shape shape, long[] all, long[] any) {
            int[] plan = shape.rollUp;
            int at = 0;
            while (at < plan.length) {
                int target = plan[at];
                int end = at + 2 + plan[at + 1];
                boolean allLocked = true;
                boolean anyLocked = false;
                for (at += 2; at < end; at++) {
                    allLocked &= has(all, plan[at]);
                    anyLocked |= has(any, plan[at]);
                }
                put(all, target, allLocked);
                put(any, target, anyLocked);
            }
            return new SlabLocks(all, any);
        }

        private static void put(long[] bits, int offset, boolean value) {
            long bit = 1L << offset;
            bits[offset >>> 6] = value ? bits[offset >>> 6] | bit : bits[offset >>> 6] & ~bit;
        }
    }
}
