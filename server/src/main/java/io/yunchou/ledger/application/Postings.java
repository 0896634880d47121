package io.yunchou.ledger.application;

import io.yunchou.ledger.BatchId;
import io.yunchou.ledger.FactsPosted;
import io.yunchou.ledger.persistence.Batches;
import io.yunchou.ledger.persistence.LedgerChanges;
import io.yunchou.ledger.persistence.Months;
import io.yunchou.ledger.persistence.StoredTotals;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.ImportBatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How a batch gets into the ledger: facts, totals, the numbered change, the trail and the event, together. */
@Service
class Postings {
    private final Batches batches;
    private final LedgerChanges changes;
    private final Months partitions;
    private final StoredTotals totals;
    private final Callers callers;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Postings(
            Batches batches,
            LedgerChanges changes,
            Months partitions,
            StoredTotals totals,
            Callers callers,
            Trail trail,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.changes = changes;
        this.partitions = partitions;
        this.totals = totals;
        this.callers = callers;
        this.trail = trail;
        this.events = events;
    }

    FactImportSession.Posting of(ImportBatch batch) {
        return new Posting(
                batches.open(batch.id(), batch.fileName(), callers.current().name()), batch.fileName());
    }

    /** The posting of a batch that is already open. */
    Posting of(long batchId, String label) {
        return new Posting(batchId, label);
    }

    /** One batch on its way. */
    final class Posting implements FactImportSession.Posting {
        private final long batchId;
        private final String label;
        private long sequence;
        private List<LocalDate> months = List.of();

        private Posting(long batchId, String label) {
            this.batchId = batchId;
            this.label = label;
        }

        @Override
        public List<LocalDate> begin(List<LocalDate> touched) {
            months = touched;
            sequence = changes.next();
            return partitions.begin(touched);
        }

        @Override
        public void attach(List<LocalDate> fresh) {
            partitions.attach(fresh);
        }

        /** As {@link #begin}, for what is written where it stays; missing months are opened empty. */
        void beginInPlace(List<LocalDate> touched) {
            months = touched;
            partitions.open(touched);
            sequence = changes.next();
        }

        @Override
        public long batchId() {
            return batchId;
        }

        @Override
        public void end(long factCount) {
            totals.addBatch(sequence, batchId);
            batches.count(batchId, factCount);
            changes.record(sequence, batchId, LedgerChanges.What.POSTED, months);
            trail.record(
                    "ledger.batch",
                    String.valueOf(batchId),
                    "posted",
                    null,
                    Map.of("label", label, "facts", factCount));
            events.publishEvent(new FactsPosted(new BatchId(batchId), factCount));
        }
    }
}
