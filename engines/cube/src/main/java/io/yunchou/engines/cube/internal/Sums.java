package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.internal.RollUp.Adjustment;

/** Exact sums over slabs. Overflow shows in the sign of two operands against their sum, gathered and checked once. */
final class Sums {
    private Sums() {}

    static void within(int[] plan, long[] slab) {
        long overflow = 0;
        int at = 0;
        while (at < plan.length) {
            int target = plan[at];
            int end = at + 2 + plan[at + 1];
            long sum = 0;
            for (at += 2; at < end; at++) {
                long part = slab[plan[at]];
                long next = sum + part;
                overflow |= (sum ^ next) & (part ^ next);
                sum = next;
            }
            slab[target] = sum;
        }
        requireNone(overflow);
    }

    static long[] over(long[][] slabs, int[] children) {
        long[] sum = slabs[children[0]].clone();
        for (int i = 1; i < children.length; i++) {
            add(sum, slabs[children[i]]);
        }
        return sum;
    }

    static long[] adjusted(Adjustment adjustment) {
        long[] sum = adjustment.before()[adjustment.parent()].clone();
        for (int child : adjustment.changed()) {
            addDifference(sum, adjustment.after()[child], adjustment.before()[child]);
        }
        return sum;
    }

    private static void add(long[] sum, long[] parts) {
        long overflow = 0;
        for (int i = 0; i < sum.length; i++) {
            long next = sum[i] + parts[i];
            overflow |= (sum[i] ^ next) & (parts[i] ^ next);
            sum[i] = next;
        }
        requireNone(overflow);
    }

    private static void addDifference(long[] sum, long[] after, long[] before) {
        long overflow = 0;
        for (int i = 0; i < sum.length; i++) {
            long difference = after[i] - before[i];
            long next = sum[i] + difference;
            overflow |= ((after[i] ^ before[i]) & (after[i] ^ difference)) | ((sum[i] ^ next) & (difference ^ next));
            sum[i] = next;
        }
        requireNone(overflow);
    }

    private static void requireNone(long overflow) {
        if (overflow < 0) {
            throw Refusal.overflow();
        }
    }
}
