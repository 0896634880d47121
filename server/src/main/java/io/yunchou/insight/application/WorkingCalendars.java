package io.yunchou.insight.application;

import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.engines.allocation.api.WorkingCalendar.SlowDays;
import io.yunchou.kernel.DateRange;
import io.yunchou.org.WorkingDays;
import io.yunchou.org.WorkingDays.DayException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a unit's working days into the words of the allocation engine. */
final class WorkingCalendars {
    private static final String SPRING_FESTIVAL = "春节";

    private WorkingCalendars() {}

    static WorkingCalendar of(WorkingDays workingDays, DateRange days) {
        List<DayException> exceptions = workingDays.exceptions(days.start(), Objects.requireNonNull(days.end()));
        return new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                days(exceptions, false),
                days(exceptions, true),
                SlowDays.around(festivals(exceptions)));
    }

    private static Set<LocalDate> days(List<DayException> exceptions, boolean working) {
        return exceptions.stream()
                .filter(exception -> exception.working() == working)
                .map(DayException::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One free day of each year's festival stands for it. */
    private static Set<LocalDate> festivals(List<DayException> exceptions) {
        return exceptions.stream()
                .filter(exception -> exception.name().equals(SPRING_FESTIVAL) && !exception.working())
                .map(DayException::day)
                .collect(Collectors.toMap(
                        LocalDate::getYear, day -> day, (first, later) -> first.isBefore(later) ? first : later))
                .values()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
