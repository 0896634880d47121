package io.yunchou.org;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which days are worked: Monday to Friday, but for the exceptions on record (holidays, and weekend days worked to make
 * up for them). Immutable.
 */
public final class WorkingDays {
    private static final String SPRING_FESTIVAL = "春节";

    private final String code;
    private final NavigableMap<LocalDate, DayException> exceptions;

    private WorkingDays(String code, NavigableMap<LocalDate, DayException> exceptions) {
        this.code = code;
        this.exceptions = exceptions;
    }

    /**
     * A day that is not what its weekday says.
     *
     * @param working true for a make-up day, false for a holiday
     * @param name the holiday it is, or makes up for, e.g. 春节
     */
    public record DayException(LocalDate day, boolean working, String name) {}

    /**
     * Days that are not what their weekday says, by day.
     *
     * @param springFestivals the first free day of each year's Spring Festival, around which days sell less
     */
    public record SpecialDays(List<LocalDate> free, List<LocalDate> worked, List<LocalDate> springFestivals) {}

    public static WorkingDays of(String code, Collection<DayException> exceptions) {
        NavigableMap<LocalDate, DayException> byDay = new TreeMap<>();
        exceptions.forEach(exception -> byDay.put(exception.day(), exception));
        return new WorkingDays(code, byDay);
    }

    public String code() {
        return code;
    }

    public boolean isWorked(LocalDate day) {
        DayException exception = exceptions.get(day);
        return exception == null ? !isWeekend(day) : exception.working();
    }

    /** The number of working days from the first day (inclusive) to the other (exclusive). */
    public int between(LocalDate start, LocalDate end) {
        return (int) start.datesUntil(end).filter(this::isWorked).count();
    }

    /** The exceptions on record from the first day (inclusive) to the other (exclusive), by day. */
    public List<DayException> exceptions(LocalDate start, LocalDate end) {
        return List.copyOf(exceptions.subMap(start, end).values());
    }

    /**
     * The days from the first (inclusive) to the other (exclusive) that are not what their weekday says, by what they
     * mean for selling.
     */
    public SpecialDays special(LocalDate start, LocalDate end) {
        List<DayException> all = exceptions(start, end);
        Map<Integer, LocalDate> festivals = new TreeMap<>();
        all.stream()
                .filter(exception -> !exception.working() && exception.name().contains(SPRING_FESTIVAL))
                .forEach(exception -> festivals.putIfAbsent(exception.day().getYear(), exception.day()));
        return new SpecialDays(days(all, false), days(all, true), List.copyOf(festivals.values()));
    }

    private static List<LocalDate> days(List<DayException> exceptions, boolean working) {
        return exceptions.stream()
                .filter(exception -> exception.working() == working)
                .map(DayException::day)
                .toList();
    }

    /** Whether the year has any exception on record; without, its holidays are simply not known. */
    public boolean knows(int year) {
        return !exceptions
                .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .isEmpty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
