package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.Slot;
import java.util.Comparator;
import java.util.List;

/** A past year by date, to be read up to a point. */
final class PastYear {
    private final String code;
    private final List<HistoryYear.Entry> entries;
    private final WorkingDays workingDays;

    PastYear(HistoryYear year, WorkingDays workingDays) {
        this.code = year.code();
        this.workingDays = workingDays;
        this.entries = year.entries().stream()
                .sorted(Comparator.comparing(entry -> entry.span().start()))
                .toList();
    }

    String code() {
        return code;
    }

    boolean has(Slot slot) {
        return entries.stream().anyMatch(entry -> entry.slot().equals(slot));
    }

    Fraction total() {
        return sum(entries);
    }

    /** What the year had sold when that part of the month's working days was over. */
    Fraction reached(Slot slot, Fraction elapsed) {
        List<HistoryYear.Entry> before =
                entries.stream().takeWhile(entry -> !entry.slot().equals(slot)).toList();
        List<HistoryYear.Entry> month =
                entries.stream().filter(entry -> entry.slot().equals(slot)).toList();
        return sum(before).plus(reachedInside(month, elapsed));
    }

    private Fraction reachedInside(List<HistoryYear.Entry> month, Fraction elapsed) {
        Fraction days =
                month.stream().map(entry -> workingDays.in(entry.span())).reduce(Fraction.ZERO, Fraction::plus);
        Fraction left = days.times(elapsed);
        Fraction reached = Fraction.ZERO;
        for (HistoryYear.Entry entry : month) {
            Fraction worked = workingDays.in(entry.span());
            if (worked.compareTo(left) > 0) {
                return reached.plus(amount(entry).times(left).over(worked));
            }
            reached = reached.plus(amount(entry));
            left = left.minus(worked);
        }
        return reached;
    }

    private static Fraction sum(List<HistoryYear.Entry> entries) {
        return entries.stream().map(PastYear::amount).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction amount(HistoryYear.Entry entry) {
        return Fraction.of(entry.amount());
    }
}
