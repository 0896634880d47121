package io.yunchou.ledger.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.ledger.LedgerError;
import io.yunchou.ledger.domain.Batch;
import io.yunchou.ledger.persistence.Batches;
import io.yunchou.ledger.persistence.ReversedBatches;
import io.yunchou.org.Calendars;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.Periods;
import io.yunchou.platform.access.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what is left of a batch by facts in an open period: the way where the batch may not be voided. */
@Service
public class ReverseBatch {
    private final Batches batches;
    private final ReversedBatches reversed;
    private final Postings postings;
    private final FollowPlacements placements;
    private final Periods periods;
    private final Calendars calendars;
    private final Callers callers;

    ReverseBatch(
            Batches batches,
            ReversedBatches reversed,
            Postings postings,
            FollowPlacements placements,
            Periods periods,
            Calendars calendars,
            Callers callers) {
        this.batches = batches;
        this.reversed = reversed;
        this.postings = postings;
        this.placements = placements;
        this.periods = periods;
        this.calendars = calendars;
        this.callers = callers;
    }

    /** The batch that takes another back, and how many facts it has. */
    public record Reversed(long batchId, long facts) {}

    /** @param date a day of an open period, on which the reversals are dated */
    @Transactional
    public Reversed reverse(long id, LocalDate date) {
        periods.requireOpen("ledger", date);
        Batch batch = batches.find(id).orElseThrow(() -> VoidBatch.unknown(id));
        long reversal = batches.openReversal(batch, callers.current().name());
        Postings.Posting posting = postings.of(reversal, batch.label());
        posting.beginInPlace(List.of(date.withDayOfMonth(1)));
        requireStanding(id);
        long facts = reversed.write(id, reversal, date, closedMonths());
        if (facts == 0) {
            throw nothingLeft(batch);
        }
        placements.place(reversed.sellersOf(reversal));
        posting.end(facts);
        return new Reversed(reversal, facts);
    }

    private List<FiscalPeriod> closedMonths() {
        PeriodStates states = periods.of("ledger");
        return calendars.fiscal().ofKind(FiscalPeriod.Kind.MONTH).stream()
                .filter(month -> states.stateOf(month.code()) == PeriodStates.State.CLOSED)
                .toList();
    }

    /** Looked up again in our turn, since another may have voided it while we waited. */
    private void requireStanding(long id) {
        Batch batch = batches.find(id).orElseThrow(() -> VoidBatch.unknown(id));
        if (batch.voiding() != null) {
            throw nothingLeft(batch);
        }
    }

    private static BusinessException nothingLeft(Batch batch) {
        return new BusinessException(
                LedgerError.NOTHING_TO_REVERSE,
                "Nothing is left of the batch %d (%s): it is voided or reversed already.\nMaybe reload the page."
                        .formatted(batch.id(), batch.label()),
                Map.of("batch", batch.id()));
    }
}
