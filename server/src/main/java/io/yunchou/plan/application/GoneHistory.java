package io.yunchou.plan.application;

import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.Placement;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What positions sold in the year before that are gone on the day of the plan. It counts for the nearest unit above
 * their last place that there still is, so that a territory's past does not vanish with whoever left it.
 */
final class GoneHistory {
    private final Map<Long, BigDecimal> byUnit = new HashMap<>();

    GoneHistory(Organisation organisation, OrganisationTree tree, PastFigures past) {
        for (long seller : past.sellers()) {
            PositionId position = new PositionId(seller);
            if (tree.find(position).isEmpty()) {
                lastUnit(organisation, tree, position)
                        .ifPresent(unit -> byUnit.merge(unit, past.lastYear(seller), BigDecimal::add));
            }
        }
    }

    /** What is gone directly under the unit. */
    BigDecimal of(long unit) {
        return byUnit.getOrDefault(unit, BigDecimal.ZERO);
    }

    private static Optional<Long> lastUnit(Organisation organisation, OrganisationTree tree, PositionId position) {
        List<Placement> placements = organisation.placements().of(position);
        if (placements.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = placements.getLast().valid().end();
        OrganisationTree then = organisation.asOf(end == null ? tree.day() : end.minusDays(1));
        return then.find(position)
                .flatMap(node -> then.path(node).reversed().stream()
                        .filter(OrganisationTree.Node::isUnit)
                        .map(OrganisationTree.Node::id)
                        .filter(unit -> tree.find(new UnitId(unit)).isPresent())
                        .findFirst());
    }
}
