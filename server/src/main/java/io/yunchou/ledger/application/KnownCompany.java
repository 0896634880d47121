package io.yunchou.ledger.application;

import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.PersonId;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an import are checked against: the company as it is known when the import starts.
 *
 * @param kinds codes of kinds by code and by either name, lower case
 * @param accounts ids by code, as are products, units and sellers
 * @param latestDate the last day on which a fact may be dated
 */
record KnownCompany(
        Map<String, String> kinds,
        Map<String, Long> accounts,
        Map<String, Long> products,
        Map<String, Long> units,
        Map<String, Long> sellers,
        PlacementIndex placements,
        FiscalCalendar calendar,
        PeriodStates periods,
        LocalDate latestDate) {
    /** The position that a seller holds on a day; null where he holds none, and for nobody. */
    @Nullable
    Long positionOf(@Nullable Long seller, LocalDate day) {
        return seller == null
                ? null
                : placements
                        .positionOf(new PersonId(seller), day)
                        .map(PositionId::value)
                        .orElse(null);
    }
}
