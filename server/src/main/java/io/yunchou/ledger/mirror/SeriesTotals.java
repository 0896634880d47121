package io.yunchou.ledger.mirror;

import io.yunchou.ledger.Dimension;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The timelines of one kind in one currency, by dimension and key. Immutable. */
record SeriesTotals(Map<Dimension, Map<Long, Timeline>> timelines) {
    static final SeriesTotals EMPTY = new SeriesTotals(Map.of());

    Map<Long, Timeline> of(Dimension dimension) {
        return timelines.getOrDefault(dimension, Map.of());
    }

    /** Collects days in ascending order and adds them to what was there. */
    static final class Builder {
        private final Map<Dimension, Map<Long, Timeline.Builder>> added = new EnumMap<>(Dimension.class);

        void add(DailyTotal total, int epochDay) {
            Timeline.Day day = new Timeline.Day(epochDay, total.net(), total.tax(), total.count(), total.untaxed());
            timeline(Dimension.COMPANY, Dimension.NONE).add(day);
            timeline(Dimension.POSITION, total.positionId()).add(day);
            timeline(Dimension.SELLER, total.sellerId()).add(day);
            timeline(Dimension.UNIT, total.unitId()).add(day);
            if (total.sellerId() == Dimension.NONE) {
                timeline(Dimension.UNIT_WITHOUT_SELLER, total.unitId()).add(day);
            }
        }

        private Timeline.Builder timeline(Dimension dimension, long key) {
            return added.computeIfAbsent(dimension, unseen -> new HashMap<>())
                    .computeIfAbsent(key, unseen -> new Timeline.Builder());
        }

        SeriesTotals onto(SeriesTotals present) {
            Map<Dimension, Map<Long, Timeline>> all = new EnumMap<>(Dimension.class);
            all.putAll(present.timelines());
            added.forEach((dimension, builders) -> {
                Map<Long, Timeline> byKey = new HashMap<>(present.of(dimension));
                builders.forEach((key, builder) -> byKey.merge(key, builder.build(), Timeline::plus));
                all.put(dimension, byKey);
            });
            return new SeriesTotals(all);
        }
    }
}
