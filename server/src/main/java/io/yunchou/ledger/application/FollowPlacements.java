package io.yunchou.ledger.application;

import io.yunchou.ledger.domain.PositionSpans;
import io.yunchou.ledger.domain.PositionSpans.Span;
import io.yunchou.ledger.persistence.LedgerChanges;
import io.yunchou.ledger.persistence.PlacedShares;
import io.yunchou.org.Organisation;
import io.yunchou.org.PersonId;
import io.yunchou.org.Placement;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PlacementsChanged;
import io.yunchou.org.PositionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the positions of shares, and the totals by position, in step with placements: in the transaction that changed
 * them, so that no reader sees one without the other.
 */
@Component
class FollowPlacements {
    private final Organisation organisation;
    private final PlacedShares shares;
    private final LedgerChanges changes;

    FollowPlacements(Organisation organisation, PlacedShares shares, LedgerChanges changes) {
        this.organisation = organisation;
        this.shares = shares;
        this.changes = changes;
    }

    @EventListener
    void handle(PlacementsChanged changed) {
        List<Long> sellers = changed.people().stream().map(PersonId::value).toList();
        if (!shares.any(sellers)) {
            return;
        }
        long sequence = changes.next();
        List<LocalDate> months = shares.findMoved(sellers, spans(sellers));
        if (!months.isEmpty()) {
            shares.move(sequence);
            changes.record(sequence, null, LedgerChanges.What.PLACED, months);
        }
    }

    /** Places the shares of these sellers before the totals of their batch are made. */
    void place(List<Long> sellers) {
        shares.findMoved(sellers, spans(sellers));
        shares.place();
    }

    private List<Span> spans(Collection<Long> sellers) {
        PlacementIndex placements = organisation.placements();
        return sellers.stream().flatMap(seller -> spans(seller, placements)).toList();
    }

    private static Stream<Span> spans(long seller, PlacementIndex placements) {
        PersonId person = new PersonId(seller);
        List<LocalDate> bounds =
                placements.of(person).stream().flatMap(FollowPlacements::bounds).toList();
        return PositionSpans.of(
                seller, bounds, day -> placements.positionOf(person, day).map(PositionId::value))
                .stream();
    }

    private static Stream<LocalDate> bounds(Placement placement) {
        LocalDate end = placement.valid().end();
        return end == null
                ? Stream.of(placement.valid().start())
                : Stream.of(placement.valid().start(), end);
    }
}
