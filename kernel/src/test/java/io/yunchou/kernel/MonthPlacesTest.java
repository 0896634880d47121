package io.yunchou.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.FiscalPeriod.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two years whose quarters do not start on first days of months. */
class MonthPlacesTest {
    private static final FiscalCalendar CALENDAR = calendar(
            List.of("2012-05-30", "2012-08-30", "2012-11-30", "2013-02-28", "2013-05-30"),
            List.of("2013-05-30", "2013-08-30", "2013-11-30", "2014-03-01", "2014-06-01"));
    private static final FiscalPeriod FY2013 = CALENDAR.period("FY2013").orElseThrow();
    private static final FiscalPeriod FY2014 = CALENDAR.period("FY2014").orElseThrow();
    private static final MonthPlaces PLACES = MonthPlaces.of(CALENDAR, FY2014);

    @Test
    void aMonthLiesWhereTheSameMonthOfTheSameQuarterLies() {
        assertThat(placeOf("FY2013-Q1-2012-07")).isEqualTo("FY2014-Q1-2013-07");
    }

    @Test
    void theTwoPiecesOfAMonthThatAQuarterCutsStayApart() {
        assertThat(placeOf("FY2013-Q1-2012-08")).isEqualTo("FY2014-Q1-2013-08");
        assertThat(placeOf("FY2013-Q2-2012-08")).isEqualTo("FY2014-Q2-2013-08");
    }

    @Test
    void aStubThatTheYearDoesNotHaveBelongsToTheMonthThatItLeadsInto() {
        assertThat(placeOf("FY2013-Q4-2013-02")).isEqualTo("FY2014-Q4-2014-03");
    }

    @Test
    void everyMonthOfAPastYearHasOnePlace() {
        assertThat(MonthPlaces.monthsOf(CALENDAR, FY2013))
                .hasSize(16)
                .allSatisfy(month -> assertThat(PLACES.placeOf(FY2013, month)).isPresent());
    }

    @Test
    void theYearsOwnMonthsAreItsPlacesInTheirOrder() {
        assertThat(PLACES.places())
                .extracting(MonthPlaces.Place::period)
                .containsExactlyElementsOf(MonthPlaces.monthsOf(CALENDAR, FY2014));
        assertThat(PLACES.places().getFirst().quarter()).isEqualTo("Q1");
    }

    private static String placeOf(String month) {
        return PLACES.placeOf(FY2013, CALENDAR.period(month).orElseThrow())
                .map(place -> place.period().code())
                .orElse("");
    }

    @SafeVarargs
    private static FiscalCalendar calendar(List<String>... years) {
        List<FiscalPeriod> periods = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            addYear(periods, "FY" + (2013 + i), years[i]);
        }
        return new FiscalCalendar(periods);
    }

    private static void addYear(List<FiscalPeriod> periods, String code, List<String> bounds) {
        periods.add(new FiscalPeriod(code, Kind.YEAR, "", days(bounds.getFirst(), bounds.getLast())));
        for (int quarter = 1; quarter < bounds.size(); quarter++) {
            DateRange days = days(bounds.get(quarter - 1), bounds.get(quarter));
            String quarterCode = code + "-Q" + quarter;
            periods.add(new FiscalPeriod(quarterCode, Kind.QUARTER, code, days));
            addMonths(periods, quarterCode, days);
        }
    }

    private static void addMonths(List<FiscalPeriod> periods, String quarter, DateRange days) {
        for (LocalDate start = days.start(); days.contains(start); ) {
            LocalDate next = YearMonth.from(start).plusMonths(1).atDay(1);
            LocalDate end = days.contains(next) ? next : Objects.requireNonNull(days.end());
            periods.add(new FiscalPeriod(
                    quarter + "-" + YearMonth.from(start), Kind.MONTH, quarter, DateRange.of(start, end)));
            start = end;
        }
    }

    private static DateRange days(String start, String end) {
        return DateRange.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
