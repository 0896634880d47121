package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Units;

/** Weights that came with an operation, one for every leaf of a box. */
record GivenWeights(Box box, Units weights, Locks locks) {
    /** The sum of the weights of the leaves that are not locked. */
    long unlockedSum() {
        long sum = 0;
        int at = 0;
        for (int place = box.from; place < box.to; place++) {
            for (int offset : box.leafOffsets) {
                boolean locked = (locks.word(box.slab(place), offset >>> 6) >>> offset & 1) != 0;
                sum = locked ? sum : Math.addExact(sum, weights.at(at));
                at++;
            }
        }
        return sum;
    }
}
