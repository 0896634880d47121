package io.yunchou.plan.web;

import io.yunchou.org.Organisation;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.domain.ListedQuota;
import io.yunchou.platform.tree.Directory;
import io.yunchou.platform.tree.Label;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published quota with names.
 *
 * @param seller who held the position when the window began; null while it was vacant
 * @param supersededAt when another took its place; null while it is in force
 */
record QuotaView(
        long id,
        long positionId,
        String positionCode,
        String position,
        @Nullable String seller,
        String measure,
        String fiscalYear,
        String period,
        LocalDate start,
        LocalDate end,
        BigDecimal amount,
        long versionId,
        int versionNumber,
        PublishedVersion.Origin origin,
        Instant recordedAt,
        @Nullable Instant supersededAt) {
    /** The names of one moment, for a whole page. */
    record Names(Directory positions, Directory people, PlacementIndex placements) {
        static Names of(Organisation organisation) {
            return new Names(organisation.positions(), organisation.people(), organisation.placements());
        }

        QuotaView view(ListedQuota quota) {
            Label position = positions
                    .label(quota.positionId())
                    .orElse(new Label("#" + quota.positionId(), "#" + quota.positionId()));
            return new QuotaView(
                    quota.id(),
                    quota.positionId(),
                    position.code(),
                    position.name(),
                    seller(quota),
                    quota.measure(),
                    quota.fiscalYear(),
                    quota.period(),
                    quota.start(),
                    quota.end(),
                    quota.amount(),
                    quota.versionId(),
                    quota.versionNumber(),
                    quota.origin(),
                    quota.recordedAt(),
                    quota.supersededAt());
        }

        private @Nullable String seller(ListedQuota quota) {
            return placements
                    .holderOf(new PositionId(quota.positionId()), quota.start())
                    .map(person -> people.nameOf(person.value()))
                    .orElse(null);
        }
    }
}
