package io.yunchou.engines.cube.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that stand on single cells: goals and node measures. Few, so a changed set is a new map. */
record NodeValues(Map<NodeKey, Long> units) {
    static final NodeValues NONE = new NodeValues(Map.of());

    /** A cell as its organisation member and its offset in the slab. */
    record NodeKey(int member, int offset) {}

    @Nullable
    Long at(int member, int offset) {
        return units.isEmpty() ? null : units.get(new NodeKey(member, offset));
    }

    /** With some cells set, or cleared where the value is null. */
    NodeValues with(Map<NodeKey, @Nullable Long> changes) {
        Map<NodeKey, Long> all = new HashMap<>(units);
        changes.forEach((key, value) -> {
            if (value == null) {
                all.remove(key);
            } else {
                all.put(key, value);
            }
        });
        return new NodeValues(all);
    }
}
