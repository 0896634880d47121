package io.yunchou.plan.imports;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.PeriodStates;
import io.yunchou.org.PersonId;
import io.yunchou.org.PlacementIndex;
import io.yunchou.org.PositionId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.tree.Directory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file of quotas is held against: one snapshot for the whole file.
 *
 * @param mayRestate whether rows may replace quotas in force
 */
record KnownCompany(
        Directory positions,
        Directory people,
        PlacementIndex placements,
        FiscalCalendar calendar,
        PeriodStates states,
        DataScope scope,
        boolean mayRestate,
        Map<String, QuotaMeasure> measures) {
    static Map<String, QuotaMeasure> byCode(Measures measures) {
        return measures.all().stream().collect(Collectors.toMap(QuotaMeasure::code, Function.identity()));
    }

    Optional<PositionId> position(String code) {
        return positions.idOf(code).map(PositionId::new);
    }

    Optional<PersonId> person(String code) {
        return people.idOf(code).map(PersonId::new);
    }

    /** The period of the kind that starts on the day, else the one that contains it. */
    Optional<FiscalPeriod> period(LocalDate day, FiscalPeriod.Kind kind) {
        return calendar.containing(day, kind);
    }

    /** The year in which a period lies; the period itself if it is one. */
    Optional<FiscalPeriod> yearOf(FiscalPeriod period) {
        Optional<FiscalPeriod> found = Optional.of(period);
        while (found.isPresent() && found.get().kind() != FiscalPeriod.Kind.YEAR) {
            found = calendar.period(found.get().parentCode());
        }
        return found;
    }

    /** Whether nothing may be written any more into the month in which the days end. */
    boolean isClosed(DateRange days) {
        LocalDate end = days.end();
        return end != null && states.stateOn(end.minusDays(1)) == PeriodStates.State.CLOSED;
    }
}
