package io.yunchou.engines.cube.internal;

/** The value that leaves have in common, or {@link #NONE}. */
final class Agreement {
    /** Stands for "the leaves differ"; no measure can hold it. */
    static final long NONE = Long.MIN_VALUE;

    private Agreement() {}

    static void within(int[] plan, long[] slab) {
        int at = 0;
        while (at < plan.length) {
            int target = plan[at];
            int end = at + 2 + plan[at + 1];
            long common = slab[plan[at + 2]];
            for (at += 3; at < end; at++) {
                common = slab[plan[at]] == common ? common : NONE;
            }
            slab[target] = common;
        }
    }

    static long[] over(long[][] slabs, int[] children) {
        long[] common = slabs[children[0]].clone();
        for (int i = 1; i < children.length; i++) {
            keepEqual(common, slabs[children[i]]);
        }
        return common;
    }

    private static void keepEqual(long[] common, long[] others) {
        for (int i = 0; i < common.length; i++) {
            if (common[i] != others[i]) {
                common[i] = NONE;
            }
        }
    }
}
