package io.yunchou.insight.application;

import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.Slot;
import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.MonthPlaces;
import java.util.ArrayList;
import java.util.List;

/** A year's months and those of past years, each at its place in the year. */
record PastMonths(List<PlanMonth> months, List<Year> years) {
    /** A past year. */
    record Year(String code, List<PastMonth> months) {
        List<DateRange> spans() {
            return months.stream().map(PastMonth::days).toList();
        }
    }

    /** Days of a past year and the place that they stand for. */
    record PastMonth(Slot slot, DateRange days) {}

    static PastMonths of(FiscalCalendar calendar, FiscalPeriod year, List<FiscalPeriod> before) {
        MonthPlaces places = MonthPlaces.of(calendar, year);
        return new PastMonths(
                places.places().stream()
                        .map(place -> new PlanMonth(slot(place), place.period().range()))
                        .toList(),
                before.stream().map(past -> year(calendar, past, places)).toList());
    }

    private static Year year(FiscalCalendar calendar, FiscalPeriod past, MonthPlaces places) {
        List<PastMonth> months = new ArrayList<>();
        for (FiscalPeriod month : MonthPlaces.monthsOf(calendar, past)) {
            places.placeOf(past, month).ifPresent(place -> months.add(new PastMonth(slot(place), month.range())));
        }
        return new Year(past.code(), months);
    }

    private static Slot slot(MonthPlaces.Place place) {
        return new Slot(place.quarter(), place.month());
    }
}
