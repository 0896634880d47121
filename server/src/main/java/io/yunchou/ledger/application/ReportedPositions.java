package io.yunchou.ledger.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.Organisation;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which positions a unit's facts are counted by: as the fiscal year of the facts' days is reported, so that a report's
 * figure and the list behind it are the same rows. Days of several years, or of none, are read as of today.
 */
@Component
class ReportedPositions {
    private static final DateRange EVER = DateRange.from(LocalDate.EPOCH);

    private final Organisation organisation;
    private final Calendars calendars;
    private final BusinessDate businessDate;

    ReportedPositions(Organisation organisation, Calendars calendars, BusinessDate businessDate) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.businessDate = businessDate;
    }

    Set<Long> under(Collection<Long> units, @Nullable DateRange days) {
        if (units.isEmpty()) {
            return Set.of();
        }
        DateRange year = days == null ? EVER : yearOf(days);
        return organisation.reported(year, businessDate.today()).positionsUnder(units);
    }

    private DateRange yearOf(DateRange days) {
        return calendars.fiscal().ofKind(FiscalPeriod.Kind.YEAR).stream()
                .map(FiscalPeriod::range)
                .filter(year -> isWithin(days, year))
                .findFirst()
                .orElse(EVER);
    }

    private static boolean isWithin(DateRange days, DateRange year) {
        LocalDate end = days.end();
        LocalDate yearEnd = year.end();
        boolean endsWithin = yearEnd == null || (end != null && !end.isAfter(yearEnd));
        return endsWithin && !days.start().isBefore(year.start());
    }
}
