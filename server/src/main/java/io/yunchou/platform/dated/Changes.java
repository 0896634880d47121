package io.yunchou.platform.dated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The difference of two sets of timelines. */
public final class Changes {
    private Changes() {}

    /** A change for each subject of which the one set says another thing than the other. */
    public static <K, V> List<DatedTable.Change<K, V>> between(Map<K, Timeline<V>> before, Map<K, Timeline<V>> after) {
        Set<K> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<DatedTable.Change<K, V>> changes = new ArrayList<>();
        for (K key : keys) {
            Timeline<V> old = before.getOrDefault(key, Timeline.empty());
            Timeline<V> fresh = after.getOrDefault(key, Timeline.empty());
            if (!old.equals(fresh)) {
                changes.add(new DatedTable.Change<>(key, old, fresh));
            }
        }
        return changes;
    }
}
