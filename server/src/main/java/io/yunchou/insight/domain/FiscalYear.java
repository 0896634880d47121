package io.yunchou.insight.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A fiscal year seen from a day: what of it has passed, and its calendar months.
 *
 * @param period the year
 * @param months its months, clipped to its quarters, by start
 */
public record FiscalYear(FiscalPeriod period, List<FiscalPeriod> months) {
    public static FiscalYear of(FiscalCalendar calendar, FiscalPeriod year) {
        List<FiscalPeriod> months = calendar.childrenOf(year).stream()
                .flatMap(child -> child.kind() == FiscalPeriod.Kind.MONTH
                        ? java.util.stream.Stream.of(child)
                        : calendar.childrenOf(child).stream())
                .filter(period -> period.kind() == FiscalPeriod.Kind.MONTH)
                .toList();
        return new FiscalYear(year, months);
    }

    public String code() {
        return period.code();
    }

    public DateRange days() {
        return period.range();
    }

    /** The last day that counts: the given day, but within the year; empty when the year has not begun. */
    public Optional<LocalDate> asOf(LocalDate day) {
        LocalDate last = end().minusDays(1);
        return day.isBefore(days().start()) ? Optional.empty() : Optional.of(day.isAfter(last) ? last : day);
    }

    /** The days up to and with that day. */
    public DateRange through(LocalDate asOf) {
        return DateRange.of(days().start(), asOf.plusDays(1));
    }

    /** The days of this year up to the point that the other year has reached with that day, by days elapsed. */
    public DateRange throughSamePointAs(FiscalYear other, LocalDate asOf) {
        long elapsed = ChronoUnit.DAYS.between(other.days().start(), asOf) + 1;
        LocalDate point = days().start().plusDays(elapsed);
        boolean whole = !asOf.isBefore(other.end().minusDays(1)) || point.isAfter(end());
        return whole ? days() : DateRange.of(days().start(), point);
    }

    /** The calendar months of the year, each with its days in it. */
    public Map<YearMonth, DateRange> calendarMonths() {
        Map<YearMonth, DateRange> spans = new TreeMap<>();
        months.forEach(month -> spans.merge(YearMonth.from(month.range().start()), month.range(), FiscalYear::joined));
        return spans;
    }

    private static DateRange joined(DateRange a, DateRange b) {
        LocalDate start = a.start().isBefore(b.start()) ? a.start() : b.start();
        LocalDate endOfA = Objects.requireNonNull(a.end());
        LocalDate endOfB = Objects.requireNonNull(b.end());
        return DateRange.of(start, endOfA.isAfter(endOfB) ? endOfA : endOfB);
    }

    private LocalDate end() {
        return Objects.requireNonNull(days().end());
    }
}
