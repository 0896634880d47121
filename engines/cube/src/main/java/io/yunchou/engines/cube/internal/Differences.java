package io.yunchou.engines.cube.internal;

import java.util.Arrays;

/** Where two versions of the same shape differ. Slabs that both share are told apart from others at once. */
final class Differences {
    private Differences() {}

    static boolean anyStore(State one, State two, int member) {
        for (int store = 0; store < one.stores().size(); store++) {
            if (inStore(one, two, store, member)) {
                return true;
            }
        }
        return false;
    }

    /** What the slabs of one version take that the other does not share. */
    static long bytes(State one, State two) {
        long slabs = 0;
        for (int store = 0; one.shape() == two.shape() && store < one.stores().size(); store++) {
            long[][] first = one.stores().get(store).slabs;
            long[][] second = two.stores().get(store).slabs;
            for (int member = 0; member < first.length; member++) {
                slabs += first[member] == second[member] ? 0 : 1;
            }
        }
        return slabs * one.shape().slabSize * Long.BYTES;
    }

    static boolean inStore(State one, State two, int store, int member) {
        long[] first = one.stores().get(store).slabs[member];
        long[] second = two.stores().get(store).slabs[member];
        return first != second && !Arrays.equals(first, second);
    }
}
