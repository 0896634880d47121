package io.yunchou.engines.cube.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the memory of versions and images, every shared array once. */
final class Footage {
    private static final int ARRAY_HEADER_BYTES = 16;
    private static final int NODE_VALUE_BYTES = 80;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;

    long bytes() {
        return bytes;
    }

    void add(State state) {
        if (seen.add(state)) {
            state.stores().forEach(this::add);
            state.nodes()
                    .forEach(values -> addOnce(values, (long) values.units().size() * NODE_VALUE_BYTES));
        }
    }

    void add(@Nullable BeforeImage image) {
        switch (image) {
            case BeforeImage.Plain plain -> {
                add(plain.before());
                add(plain.after());
            }
            case BeforeImage.Packed packed -> addOnce(packed.packed(), packed.packed().length);
            case BeforeImage.Lost lost -> {}
            case null -> {}
        }
    }

    private void add(Store store) {
        if (seen.add(store)) {
            addOnce(store.slabs, (long) store.slabs.length * Integer.BYTES);
            for (long[] slab : store.slabs) {
                addOnce(slab, (long) slab.length * Long.BYTES);
            }
            addOnce(store.locks, (long) store.locks.slabs.length * Integer.BYTES);
            for (Locks.SlabLocks slab : store.locks.slabs) {
                if (slab != null) {
                    addOnce(slab, 2L * (slab.all.length * Long.BYTES + ARRAY_HEADER_BYTES));
                }
            }
        }
    }

    private void addOnce(Object part, long size) {
        if (seen.add(part)) {
            bytes += size + ARRAY_HEADER_BYTES;
        }
    }
}
