package io.yunchou.ledger.mirror;

import io.yunchou.ledger.domain.LedgerHead;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** What the mirror needs from the stored ledger. */
public interface MirroredLedger {
    LedgerHead head();

    /** The changes after a number, in order. */
    List<Change> changesAfter(long sequence);

    /** Hands over the shares of a month whose batch is not voided, in the order of positions, those of none first. */
    void read(YearMonth month, Consumer<ShareSource> reader);

    /** @param months the months whose shares it touched */
    record Change(long sequence, List<YearMonth> months) {
        public Change {
            months = List.copyOf(months);
        }
    }
}
