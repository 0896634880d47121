package io.yunchou.ledger.mirror;

import java.time.YearMonth;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The segments held in memory; beyond the limit the least recently used go, to be read again when wanted. */
final class SegmentCache {
    private final LongSupplier bytesMax;
    private final Map<YearMonth, Slot> slots = new LinkedHashMap<>(64, 0.75f, true);

    SegmentCache(LongSupplier bytesMax) {
        this.bytesMax = bytesMax;
    }

    /** Where a month's segment is kept; whoever reads it holds the slot's monitor, so that it is read once. */
    static final class Slot {
        private volatile @Nullable Held held;

        @Nullable
        Segment freshFor(long lastChange) {
            Held present = held;
            return present != null && present.readAt() >= lastChange ? present.segment() : null;
        }

        void hold(Segment segment, long readAt) {
            held = new Held(segment, readAt);
        }

        private long byteCount() {
            Held present = held;
            return present == null ? 0 : present.segment().byteCount();
        }
    }

    /** @param readAt the number of the latest change before the segment was read */
    private record Held(Segment segment, long readAt) {}

    synchronized Slot slot(YearMonth month) {
        return slots.computeIfAbsent(month, unseen -> new Slot());
    }

    synchronized void clear() {
        slots.clear();
    }

    synchronized long byteCount() {
        return slots.values().stream().mapToLong(Slot::byteCount).sum();
    }

    /** Lets the least recently used go until the rest fits; the latest stays in any case. */
    synchronized void trim() {
        long excess = byteCount() - bytesMax.getAsLong();
        Iterator<Slot> eldestFirst = slots.values().iterator();
        for (int left = slots.size(); excess > 0 && left > 1; left--) {
            excess -= eldestFirst.next().byteCount();
            eldestFirst.remove();
        }
    }
}
