package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Units;

/** A box's leaves in one slab that is being written. Locked leaves are passed over. */
record Leaves(int member, long[] slab, int[] offsets, long[] locked) {
    Leaves(int member, long[] slab, Box box, Locks locks) {
        this(member, slab, box.leafOffsets, lockedIn(member, box, locks));
    }

    void byPresent(CumulativeRounding rounding) {
        for (int offset : offsets) {
            if (isOpen(offset)) {
                slab[offset] = rounding.next(slab[offset]);
            }
        }
    }

    void evenly(CumulativeRounding rounding) {
        for (int offset : offsets) {
            if (isOpen(offset)) {
                slab[offset] = rounding.next(1);
            }
        }
    }

    void byAbsolute(CumulativeRounding rounding) {
        for (int offset : offsets) {
            if (isOpen(offset)) {
                slab[offset] = Math.addExact(slab[offset], rounding.next(Math.abs(slab[offset])));
            }
        }
    }

    void byGiven(CumulativeRounding rounding, Units given, int start) {
        int at = start;
        for (int offset : offsets) {
            if (isOpen(offset)) {
                slab[offset] = rounding.next(given.at(at));
            }
            at++;
        }
    }

    void fill(long units) {
        for (int offset : offsets) {
            if (isOpen(offset)) {
                slab[offset] = units;
            }
        }
    }

    private boolean isOpen(int offset) {
        return (locked[offset >>> 6] >>> offset & 1) == 0;
    }

    private static long[] lockedIn(int member, Box box, Locks locks) {
        Locks.SlabLocks slab = locks.slabs[member];
        return slab == null ? box.shape.noBits : slab.all;
    }
}
