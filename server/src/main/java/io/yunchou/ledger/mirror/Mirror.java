package io.yunchou.ledger.mirror;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.LedgerHead;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareMark;
import io.yunchou.ledger.domain.ShareOrder;
import io.yunchou.ledger.domain.SharePage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's list. Every request looks at the number of the latest change first, so that whatever any server committed
 * is seen at once; only months that changed are read again.
 */
public final class Mirror {
    private final MirroredLedger ledger;
    private final Segment.Dictionary dictionary = new Segment.Dictionary(new Codebook(), new Codebook());
    private final SegmentCache cache;
    private volatile Freshness freshness = Freshness.NOTHING;

    /** @param bytesMax how much memory the segments may take */
    public Mirror(MirroredLedger ledger, LongSupplier bytesMax) {
        this.ledger = ledger;
        this.cache = new SegmentCache(bytesMax);
    }

    /**
     * One page, with the totals of the whole list.
     *
     * @param after where the page before ended; null for the first
     * @param limit how many shares at most
     */
    public SharePage page(ShareFilter filter, ShareOrder order, @Nullable ShareMark after, int limit) {
        return page(filter, ShareTest.ALWAYS, order, after, limit);
    }

    /** As {@link #page(ShareFilter, ShareOrder, ShareMark, int)}, of those for which the test holds as well. */
    public SharePage page(ShareFilter filter, ShareTest test, ShareOrder order, @Nullable ShareMark after, int limit) {
        Scan scan = new Scan(filter, test, dictionary.kinds());
        Totals totals = new Totals(dictionary);
        Best best = new Best(order, limit + 1, after);
        Freshness now = current();
        for (YearMonth month : months(now, filter.days(), order)) {
            Segment segment = segment(month, now);
            Selection rows = scan.rowsIn(segment);
            totals.add(segment, rows);
            best.offer(segment, rows);
        }
        return page(best.inOrder(), limit, totals);
    }

    /** The exact sums by product of what matches; what names no product stands under 0. */
    public Map<Long, Sum> byProduct(ShareFilter filter, Measure measure) {
        Scan scan = new Scan(filter, ShareTest.ALWAYS, dictionary.kinds());
        ProductSums sums = new ProductSums(measure, dictionary.currencies());
        Freshness now = current();
        for (YearMonth month : months(now, filter.days(), ShareOrder.LATEST_FIRST)) {
            Segment segment = segment(month, now);
            sums.add(segment, scan.rowsIn(segment));
        }
        return sums.byProduct();
    }

    /** How much memory the segments take now. */
    public long byteCount() {
        return cache.byteCount();
    }

    private static SharePage page(List<Best.Hit> hits, int limit, Totals totals) {
        boolean more = hits.size() > limit;
        List<Best.Hit> shown = more ? hits.subList(0, limit) : hits;
        List<FactShare> shares =
                shown.stream().map(hit -> hit.segment().shareAt(hit.row())).toList();
        return new SharePage(shares, more ? shown.getLast().mark() : null, totals.byKindAndCurrency());
    }

    /** In the order of the list, where it is by date, so that the first months fill the page and the rest is counted. */
    private static Collection<YearMonth> months(Freshness now, @Nullable DateRange days, ShareOrder order) {
        NavigableMap<YearMonth, Long> known = now.lastChangeByMonth();
        if (days != null) {
            LocalDate end = days.end();
            known = known.tailMap(YearMonth.from(days.start()), true);
            known = end == null ? known : known.headMap(YearMonth.from(end.minusDays(1)), true);
        }
        return order.descending() ? known.descendingKeySet() : known.navigableKeySet();
    }

    private Segment segment(YearMonth month, Freshness now) {
        long lastChange = now.lastChangeByMonth().getOrDefault(month, 0L);
        SegmentCache.Slot slot = cache.slot(month);
        Segment held = slot.freshFor(lastChange);
        return held == null ? read(month, slot, lastChange) : held;
    }

    private Segment read(YearMonth month, SegmentCache.Slot slot, long lastChange) {
        synchronized (slot) {
            Segment held = slot.freshFor(lastChange);
            if (held != null) {
                return held;
            }
            long readAt = ledger.head().sequence();
            SegmentBuilder builder = new SegmentBuilder(dictionary);
            ledger.read(month, builder::addAll);
            Segment segment = builder.build(month);
            slot.hold(segment, readAt);
            cache.trim();
            return segment;
        }
    }

    private Freshness current() {
        LedgerHead latest = ledger.head();
        Freshness known = freshness;
        return latest.equals(known.head()) ? known : refreshed();
    }

    private synchronized Freshness refreshed() {
        LedgerHead latest = ledger.head();
        if (!freshness.precedes(latest)) {
            freshness = Freshness.NOTHING;
            cache.clear();
        }
        freshness = freshness.after(ledger.changesAfter(freshness.head().sequence()), latest);
        return freshness;
    }
}
