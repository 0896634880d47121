package io.yunchou.plan.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.Organisation;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.PositionId;
import io.yunchou.org.ReportedOrganisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What positions sold in the year before that are gone on the day of the plan. It counts for the nearest unit above
 * their last place that there still is, so that a territory's past does not vanish with whoever left it.
 */
final class GoneHistory {
    private final Map<Long, BigDecimal> byUnit = new HashMap<>();

    GoneHistory(Organisation organisation, OrganisationTree tree, PastFigures past) {
        ReportedOrganisation then =
                organisation.reported(DateRange.of(LocalDate.EPOCH, tree.day().plusDays(1)), tree.day());
        for (long seller : past.sellers()) {
            then.homeOf(new PositionId(seller))
                    .ifPresent(unit -> byUnit.merge(unit.value(), past.lastYear(seller), BigDecimal::add));
        }
    }

    /** What is gone directly under the unit. */
    BigDecimal of(long unit) {
        return byUnit.getOrDefault(unit, BigDecimal.ZERO);
    }
}
