package io.yunchou.engines.cube.internal;

import java.util.function.IntConsumer;

/** What packing and unpacking have in common. */
final class PackedForm {
    /** Marks a slab's old units. */
    static final int UNITS = 0;

    /** Marks a slab's changed locks. */
    static final int LOCKS = 1;

    private PackedForm() {}

    static void forEach(long[] mask, IntConsumer offsets) {
        for (int word = 0; word < mask.length; word++) {
            for (long bits = mask[word]; bits != 0; bits &= bits - 1) {
                offsets.accept((word << 6) + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    static long[] readMask(ByteReader in, Shape shape) {
        long[] mask = new long[shape.slabWords];
        for (int word = 0; word < mask.length; word++) {
            mask[word] = in.readWord();
        }
        return mask;
    }

    /** Adds the marked units to a sum; -1 as soon as one is negative or the sum too large. */
    static long sum(long start, long[] mask, long[] slab) {
        long sum = start;
        for (int word = 0; word < mask.length; word++) {
            for (long bits = mask[word]; bits != 0 && sum >= 0; bits &= bits - 1) {
                long units = slab[(word << 6) + Long.numberOfTrailingZeros(bits)];
                sum = units < 0 || sum + units < 0 ? -1 : sum + units;
            }
        }
        return sum;
    }
}
