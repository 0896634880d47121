package io.yunchou.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A seller's positions over time as spans that do not overlap: where he has several at once, the main one counts. */
public final class PositionSpans {
    private PositionSpans() {}

    /** @param end the day after the last; null while it lasts */
    public record Span(
            long sellerId, LocalDate start, @Nullable LocalDate end, long positionId) {}

    /**
     * @param bounds every day on which a placement of the seller starts, and the day after each of their ends
     * @param positionOn the seller's main position on a day
     */
    public static List<Span> of(
            long sellerId, Iterable<LocalDate> bounds, Function<LocalDate, Optional<Long>> positionOn) {
        List<LocalDate> days = new ArrayList<>(sorted(bounds));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate start = days.get(i);
            LocalDate end = i + 1 < days.size() ? days.get(i + 1) : null;
            positionOn.apply(start).ifPresent(position -> spans.add(new Span(sellerId, start, end, position)));
        }
        return spans;
    }

    private static TreeSet<LocalDate> sorted(Iterable<LocalDate> bounds) {
        TreeSet<LocalDate> days = new TreeSet<>();
        bounds.forEach(days::add);
        return days;
    }
}
