package io.yunchou.ledger.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.ledger.domain.LedgerHead;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareFilter.Attribute;
import io.yunchou.ledger.mirror.DailyTotals;
import io.yunchou.ledger.mirror.Mirror;
import io.yunchou.ledger.persistence.LedgerChanges;
import io.yunchou.ledger.persistence.StoredTotals;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the totals in memory and follows the ledger's changes. */
@Service
class CurrentTotals implements LedgerTotals {
    private final LedgerChanges changes;
    private final StoredTotals stored;
    private final Mirror mirror;
    private volatile Known known = new Known(LedgerHead.NOTHING.ledger(), DailyTotals.EMPTY);

    CurrentTotals(LedgerChanges changes, StoredTotals stored, Mirror mirror) {
        this.mirror = mirror;
        this.changes = changes;
        this.stored = stored;
    }

    private record Known(UUID ledger, DailyTotals totals) {
        boolean is(LedgerHead head) {
            return ledger.equals(head.ledger()) && totals.sequence() == head.sequence();
        }

        /** What is known of that ledger: nothing, if it is another or an older one. */
        DailyTotals before(LedgerHead head) {
            boolean precedes = ledger.equals(head.ledger()) && totals.sequence() <= head.sequence();
            return precedes ? totals : DailyTotals.EMPTY;
        }
    }

    @Override
    public TotalsIndex index() {
        LedgerHead head = changes.head();
        Known present = known;
        return present.is(head) ? present.totals() : refreshed();
    }

    @Override
    public Map<Long, Sum> ofAccounts(Measure measure, Collection<Long> accountIds, DateRange days) {
        return accountIds.isEmpty() ? Map.of() : stored.ofAccounts(measure, accountIds, days);
    }

    @Override
    public Map<Long, Sum> ofProducts(Measure measure, Collection<Long> positionIds, DateRange days) {
        ShareFilter filter = ShareFilter.ALL
                .ofKinds(Set.of(measure.kind()))
                .in(days)
                .among(Attribute.POSITION, Set.copyOf(positionIds));
        return positionIds.isEmpty() ? Map.of() : mirror.byProduct(filter, measure);
    }

    private TotalsIndex refreshed() {
        return writing() ? read(changes.head()) : refreshedForAll();
    }

    private synchronized TotalsIndex refreshedForAll() {
        LedgerHead head = changes.head();
        if (!known.is(head)) {
            known = new Known(head.ledger(), read(head));
        }
        return known.totals();
    }

    private DailyTotals read(LedgerHead head) {
        DailyTotals before = known.before(head);
        return stored.between(before.sequence(), head.sequence(), added -> before.plus(added, head.sequence()));
    }

    /** What a transaction that may write sees is not committed yet, so it is not kept for others. */
    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
