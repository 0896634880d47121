package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.Slot;
import java.util.List;
import java.util.function.Predicate;

/** Amounts and working days of one past year, by month or quarter. */
final class Shape {
    private final List<Piece> pieces;
    private final Sum all;

    Shape(HistoryYear year, WorkingDays workingDays) {
        pieces = year.entries().stream()
                .map(entry ->
                        new Piece(entry.slot(), new Sum(Fraction.of(entry.amount()), workingDays.in(entry.span()))))
                .toList();
        all = sum(_ -> true);
    }

    /** Whether the year sold anything, on working days: otherwise it says nothing about the season. */
    boolean speaks() {
        return all.isComparable();
    }

    Sum month(Slot slot) {
        return sum(slot::equals);
    }

    Sum quarter(String quarter) {
        return sum(slot -> slot.quarter().equals(quarter));
    }

    /** What a working day of this part sold, against the year's average one. */
    Fraction index(Sum part) {
        return part.perDay().over(all.perDay());
    }

    List<Slot> slotsOf(String quarter) {
        return pieces.stream()
                .map(Piece::slot)
                .filter(slot -> slot.quarter().equals(quarter))
                .distinct()
                .toList();
    }

    private Sum sum(Predicate<Slot> slots) {
        return pieces.stream()
                .filter(piece -> slots.test(piece.slot))
                .map(Piece::sum)
                .reduce(new Sum(Fraction.ZERO, Fraction.ZERO), Sum::plus);
    }

    private record Piece(Slot slot, Sum sum) {}

    /** An amount and the working days in which it was sold. */
    record Sum(Fraction amount, Fraction days) {
        Sum plus(Sum other) {
            return new Sum(amount.plus(other.amount), days.plus(other.days));
        }

        boolean isComparable() {
            return amount.signum() > 0 && days.signum() > 0;
        }

        Fraction perDay() {
            return amount.over(days);
        }
    }
}
