package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.ledger.BatchId;
import io.yunchou.ledger.BatchVoided;
import io.yunchou.ledger.FactUse;
import io.yunchou.ledger.LedgerError;
import io.yunchou.ledger.domain.Batch;
import io.yunchou.ledger.persistence.Batches;
import io.yunchou.ledger.persistence.LedgerChanges;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.Periods;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a batch out of every total by one record. Refused where a fact lies in a closed period, was used by an approved
 * run or is reversed: then a reversal in an open period is the way.
 */
@Service
public class VoidBatch {
    private final Batches batches;
    private final LedgerChanges changes;
    private final Periods periods;
    private final List<FactUse> uses;
    private final Callers callers;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    VoidBatch(
            Batches batches,
            LedgerChanges changes,
            Periods periods,
            List<FactUse> uses,
            Callers callers,
            Trail trail,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.changes = changes;
        this.periods = periods;
        this.uses = uses;
        this.callers = callers;
        this.trail = trail;
        this.events = events;
    }

    /** Voids the batch of an import; an import that posted nothing has nothing to void. */
    @Transactional
    public void voidImport(long importId) {
        batches.ofImport(importId).ifPresent(this::voidBatch);
    }

    @Transactional
    public void voidBatch(long id) {
        voidBatch(batches.find(id).orElseThrow(() -> unknown(id)));
    }

    private void voidBatch(Batch batch) {
        long sequence = changes.next();
        requireStanding(batch.id());
        List<LocalDate> days = batches.days(batch.id());
        requireOpen(batch, days);
        requireUnused(batch);
        requireUnreversed(batch);
        String by = callers.current().name();
        batches.markVoided(batch.id(), by);
        changes.record(sequence, batch.id(), LedgerChanges.What.VOIDED, monthsOf(days));
        trail.record("ledger.batch", String.valueOf(batch.id()), "voided", batch, Map.of("by", by));
        events.publishEvent(new BatchVoided(new BatchId(batch.id())));
    }

    /** Looked up again in our turn, since another may have voided it while we waited. */
    private void requireStanding(long id) {
        Batch batch = batches.find(id).orElseThrow(() -> unknown(id));
        if (batch.voiding() != null) {
            throw new BusinessException(
                    LedgerError.BATCH_ALREADY_VOIDED,
                    "The batch %d (%s) was voided by %s already.\nMaybe reload the page."
                            .formatted(id, batch.label(), batch.voiding().by()),
                    Map.of("batch", id, "by", batch.voiding().by()));
        }
    }

    private void requireOpen(Batch batch, List<LocalDate> days) {
        PeriodStates states = periods.of("ledger");
        for (LocalDate day : days) {
            if (states.stateOn(day) == PeriodStates.State.CLOSED) {
                String period = states.periodOf(day).orElseThrow().code();
                throw new BusinessException(
                        LedgerError.BATCH_IN_CLOSED_PERIOD,
                        "The batch %d (%s) has facts of %s in the closed period %s, so it cannot be undone.\n"
                                        .formatted(batch.id(), batch.label(), day, period)
                                + "Maybe reverse it with facts in an open period.",
                        Map.of("batch", batch.id(), "date", day, "period", period));
            }
        }
    }

    private void requireUnused(Batch batch) {
        List<String> runs = uses.stream()
                .flatMap(use -> use.approvedRunsUsing(new BatchId(batch.id())).stream())
                .toList();
        if (!runs.isEmpty()) {
            throw new BusinessException(
                    LedgerError.BATCH_IN_USE,
                    "The batch %d (%s) was used by %s, so it cannot be undone.\n"
                                    .formatted(batch.id(), batch.label(), String.join(", ", runs))
                            + "Maybe reverse it with facts in an open period.",
                    Map.of("batch", batch.id(), "runs", runs));
        }
    }

    private void requireUnreversed(Batch batch) {
        if (batches.isReversed(batch.id())) {
            throw new BusinessException(
                    LedgerError.BATCH_IS_REVERSED,
                    "Facts of the batch %d (%s) are reversed by another batch, which would be left without its originals.\n"
                                    .formatted(batch.id(), batch.label())
                            + "Maybe void the batch of the reversals first.",
                    Map.of("batch", batch.id()));
        }
    }

    private static List<LocalDate> monthsOf(List<LocalDate> days) {
        return days.stream().map(day -> day.withDayOfMonth(1)).distinct().toList();
    }

    static BusinessException unknown(long id) {
        return new BusinessException(
                LedgerError.UNKNOWN_BATCH,
                "There is no batch %d.\nMaybe the address is mistyped.".formatted(id),
                Map.of("batch", id));
    }
}
