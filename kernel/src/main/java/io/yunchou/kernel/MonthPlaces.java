package io.yunchou.kernel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the months of any fiscal year lie in one year: by quarter and calendar month. A stub of a month that the year's
 * quarter does not have belongs to the next month of its quarter, else to the one before. Whoever lays one year over
 * another, to phase it or to see where it lands, asks here.
 */
public final class MonthPlaces {
    private final FiscalCalendar calendar;
    private final List<Place> places;
    private final Map<String, Place> byMonth = new HashMap<>();

    private MonthPlaces(FiscalCalendar calendar, List<Place> places) {
        this.calendar = calendar;
        this.places = List.copyOf(places);
        places.forEach(place -> byMonth.put(place.month(), place));
    }

    /**
     * A month of the year.
     *
     * @param quarter such as Q1, by its place in the year
     * @param month such as Q1-M08, by its quarter and calendar month
     */
    public record Place(FiscalPeriod period, String quarter, String month) {}

    public static MonthPlaces of(FiscalCalendar calendar, FiscalPeriod year) {
        return new MonthPlaces(
                calendar,
                monthsOf(calendar, year).stream()
                        .map(month -> new Place(month, quarterOf(calendar, year, month), key(calendar, year, month)))
                        .toList());
    }

    /** The months of the year, by start. */
    public List<Place> places() {
        return places;
    }

    /** The months of a year, by start. */
    public static List<FiscalPeriod> monthsOf(FiscalCalendar calendar, FiscalPeriod year) {
        return calendar.ofKind(FiscalPeriod.Kind.MONTH).stream()
                .filter(month -> yearOf(calendar, month).filter(year::equals).isPresent())
                .sorted(Comparator.comparing(month -> month.range().start()))
                .toList();
    }

    /** The place to which a month of another year belongs; empty where the year has no such quarter. */
    public Optional<Place> placeOf(FiscalPeriod year, FiscalPeriod month) {
        List<FiscalPeriod> quarter = monthsOf(calendar, year).stream()
                .filter(other -> other.parentCode().equals(month.parentCode()))
                .toList();
        int at = quarter.indexOf(month);
        List<FiscalPeriod> after = quarter.subList(at, quarter.size());
        List<FiscalPeriod> before = quarter.subList(0, at).reversed();
        return Stream.concat(after.stream(), before.stream())
                .map(candidate -> byMonth.get(key(calendar, year, candidate)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The year in which a period lies. */
    private static Optional<FiscalPeriod> yearOf(FiscalCalendar calendar, FiscalPeriod period) {
        Optional<FiscalPeriod> found = Optional.of(period);
        while (found.isPresent() && found.get().kind() != FiscalPeriod.Kind.YEAR) {
            found = calendar.period(found.get().parentCode());
        }
        return found;
    }

    private static String quarterOf(FiscalCalendar calendar, FiscalPeriod year, FiscalPeriod month) {
        List<String> quarters =
                calendar.childrenOf(year).stream().map(FiscalPeriod::code).toList();
        return "Q" + (Math.max(0, quarters.indexOf(month.parentCode())) + 1);
    }

    private static String key(FiscalCalendar calendar, FiscalPeriod year, FiscalPeriod month) {
        int calendarMonth = month.range().start().getMonthValue();
        return "%s-M%02d".formatted(quarterOf(calendar, year, month), calendarMonth);
    }
}
