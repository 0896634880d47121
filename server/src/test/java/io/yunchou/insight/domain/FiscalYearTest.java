package io.yunchou.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.FiscalPeriod.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiscalYearTest {
    /** Two years of AdventureWorks, whose quarters do not start on first days. */
    private static final FiscalCalendar CALENDAR = calendar(
            List.of("2012-05-30", "2012-08-30", "2012-11-30", "2013-02-28", "2013-05-30"),
            List.of("2013-05-30", "2013-08-30", "2013-11-30", "2014-03-01", "2014-06-01"));

    private static final FiscalYear FY2013 =
            FiscalYear.of(CALENDAR, CALENDAR.period("FY2013").orElseThrow());
    private static final FiscalYear FY2014 =
            FiscalYear.of(CALENDAR, CALENDAR.period("FY2014").orElseThrow());

    @Test
    void joinsTheTwoPiecesOfAMonthThatAQuarterCuts() {
        assertThat(FY2014.calendarMonths().get(YearMonth.of(2013, 8))).isEqualTo(days("2013-08-01", "2013-09-01"));
    }

    @Test
    void clipsTheFirstMonthToTheYear() {
        assertThat(FY2014.calendarMonths().get(YearMonth.of(2013, 5))).isEqualTo(days("2013-05-30", "2013-06-01"));
    }

    @Test
    void countsNothingBeforeTheYearBegins() {
        assertThat(FY2014.asOf(LocalDate.of(2013, 5, 29))).isEmpty();
    }

    @Test
    void countsNoFurtherThanTheYearsLastDay() {
        assertThat(FY2014.asOf(LocalDate.of(2020, 1, 1))).contains(LocalDate.of(2014, 5, 31));
    }

    @Test
    void takesLastYearToTheSameNumberOfDays() {
        assertThat(FY2013.throughSamePointAs(FY2014, LocalDate.of(2013, 6, 8)))
                .isEqualTo(days("2012-05-30", "2012-06-09"));
    }

    @Test
    void takesAllOfLastYearOnceTheYearIsOver() {
        assertThat(FY2013.throughSamePointAs(FY2014, LocalDate.of(2014, 5, 31))).isEqualTo(FY2013.days());
    }

    private static DateRange days(String start, String end) {
        return DateRange.of(LocalDate.parse(start), LocalDate.parse(end));
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
            LocalDate end = days.contains(next) ? next : java.util.Objects.requireNonNull(days.end());
            periods.add(new FiscalPeriod(
                    quarter + "-" + YearMonth.from(start), Kind.MONTH, quarter, DateRange.of(start, end)));
            start = end;
        }
    }
}
