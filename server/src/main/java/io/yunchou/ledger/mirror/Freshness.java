package io.yunchou.ledger.mirror;

import io.yunchou.ledger.domain.LedgerHead;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which months have shares, and the number of the change that last touched each.
 *
 * @param head the latest change taken into account
 */
record Freshness(LedgerHead head, NavigableMap<YearMonth, Long> lastChangeByMonth) {
    static final Freshness NOTHING = new Freshness(LedgerHead.NOTHING, Collections.emptyNavigableMap());

    /** Whether this is an earlier state of the same ledger. */
    boolean precedes(LedgerHead later) {
        return head.ledger().equals(later.ledger()) && head.sequence() <= later.sequence();
    }

    Freshness after(List<MirroredLedger.Change> changes, LedgerHead later) {
        NavigableMap<YearMonth, Long> last = new TreeMap<>(lastChangeByMonth);
        changes.forEach(change -> change.months().forEach(month -> last.put(month, change.sequence())));
        long latest = changes.isEmpty()
                ? later.sequence()
                : Math.max(later.sequence(), changes.getLast().sequence());
        return new Freshness(new LedgerHead(later.ledger(), latest), Collections.unmodifiableNavigableMap(last));
    }
}
