package io.yunchou.ledger.mirror;

import io.yunchou.ledger.domain.ShareMark;
import io.yunchou.ledger.domain.ShareOrder;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The first rows of an order, after a given place, over any number of segments. */
final class Best {
    private final ShareOrder order;
    private final int limit;
    private final @Nullable ShareMark after;
    private final Comparator<Hit> firstToLast;
    private final PriorityQueue<Hit> hits;

    Best(ShareOrder order, int limit, @Nullable ShareMark after) {
        this.order = order;
        this.limit = limit;
        this.after = after;
        Comparator<Hit> ascending = Comparator.comparing(Hit::mark, natural());
        this.firstToLast = order.descending() ? ascending.reversed() : ascending;
        this.hits = new PriorityQueue<>(firstToLast.reversed());
    }

    /** A row that may be on the page. */
    record Hit(ShareMark mark, Segment segment, int row) {}

    void offer(Segment segment, Selection rows) {
        Keys keys = Keys.in(segment, order.by());
        Gate gate = new Gate(keys);
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            if (gate.mayPass(keys.at(row))) {
                consider(new Hit(keys.mark(row), segment, row), gate);
            }
        }
    }

    List<Hit> inOrder() {
        return hits.stream().sorted(firstToLast).toList();
    }

    private void consider(Hit hit, Gate gate) {
        if (!isAfterStart(hit)) {
            return;
        }
        hits.add(hit);
        if (hits.size() > limit) {
            hits.poll();
        }
        gate.narrow();
    }

    private boolean isAfterStart(Hit hit) {
        return after == null || firstToLast.compare(hit, new Hit(after, hit.segment(), 0)) > 0;
    }

    private static Comparator<ShareMark> natural() {
        return Comparator.comparingLong(ShareMark::number)
                .thenComparing(ShareMark::text, Best::byBytes)
                .thenComparingLong(ShareMark::factId)
                .thenComparingInt(ShareMark::ordinal);
    }

    /** The order of UTF-8 bytes, which is that of code points and not that of {@link String#compareTo}. */
    private static int byBytes(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }

    /** Turns most rows away by their key alone, before anything is made of them. */
    private final class Gate {
        private final Keys keys;
        private long low = Long.MIN_VALUE;
        private long high = Long.MAX_VALUE;

        Gate(Keys keys) {
            this.keys = keys;
            if (after != null) {
                bound(keys.of(after), !order.descending());
            }
            narrow();
        }

        boolean mayPass(long key) {
            return key >= low && key <= high;
        }

        void narrow() {
            Hit last = hits.peek();
            if (last != null && hits.size() == limit) {
                bound(keys.of(last.mark()), order.descending());
            }
        }

        private void bound(long key, boolean below) {
            if (below) {
                low = key;
            } else {
                high = key;
            }
        }
    }
}
