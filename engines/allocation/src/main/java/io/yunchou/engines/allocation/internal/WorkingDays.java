package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.kernel.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Counts working days, slow ones by their weight. */
final class WorkingDays {
    /** How far from a festival its slow days are looked for; more free days in a row than this do not occur. */
    private static final int SEARCH_DAYS_MAX = 366;

    private final WorkingCalendar calendar;
    private final Fraction slowWeight;
    private final Set<LocalDate> slowDays = new HashSet<>();

    WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
        slowWeight = Fraction.of(calendar.slowDays().weight());
        for (LocalDate festival : calendar.slowDays().festivals()) {
            addSlowDays(Stream.iterate(festival.minusDays(1), day -> day.minusDays(1)));
            addSlowDays(Stream.iterate(festival, day -> day.plusDays(1)));
        }
    }

    private void addSlowDays(Stream<LocalDate> awayFromFestival) {
        slowDays.addAll(awayFromFestival
                .limit(SEARCH_DAYS_MAX)
                .filter(this::isWorked)
                .limit(calendar.slowDays().reach())
                .toList());
    }

    /** The span must have an end. */
    Fraction in(DateRange span) {
        LocalDate end = Objects.requireNonNull(span.end());
        List<LocalDate> worked =
                span.start().datesUntil(end).filter(this::isWorked).toList();
        long slow = worked.stream().filter(slowDays::contains).count();
        return Fraction.of(worked.size() - slow).plus(slowWeight.times(Fraction.of(slow)));
    }

    private boolean isWorked(LocalDate day) {
        return calendar.makeUpDays().contains(day)
                || !calendar.weekend().contains(day.getDayOfWeek())
                        && !calendar.holidays().contains(day);
    }
}
