package io.yunchou.engines.cube.internal;

import java.util.Arrays;

/** One stored measure: a slab of units for each organisation member, and the locks. Never changed once published. */
final class Store {
    final long[][] slabs;
    final Locks locks;

    Store(long[][] slabs, Locks locks) {
        this.slabs = slabs;
        this.locks = locks;
    }

    static Store empty(Shape shape) {
        long[][] slabs = new long[shape.organisation.size][];
        Arrays.fill(slabs, shape.zeroSlab);
        return new Store(slabs, Locks.none(shape));
    }
}
