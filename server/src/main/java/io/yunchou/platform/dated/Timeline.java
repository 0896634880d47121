package io.yunchou.platform.dated;

import io.yunchou.kernel.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What holds when, for one subject: spans by start that do not overlap; gaps are days on which nothing holds. Immutable. */
public final class Timeline<V> {
    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    private final List<Span<V>> spans;

    private Timeline(List<Span<V>> spans) {
        this.spans = spans;
    }

    @SuppressWarnings("unchecked")
    public static <V> Timeline<V> empty() {
        return (Timeline<V>) EMPTY;
    }

    /** @param spans in any order, without overlap */
    public static <V> Timeline<V> of(List<Span<V>> spans) {
        List<Span<V>> sorted = spans.stream()
                .sorted(Comparator.comparing(span -> span.valid().start()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).valid().overlaps(sorted.get(i).valid())) {
                throw new IllegalArgumentException(
                        "The spans %s and %s overlap.\nMaybe assign them one after the other."
                                .formatted(sorted.get(i - 1), sorted.get(i)));
            }
        }
        return new Timeline<>(sorted);
    }

    public List<Span<V>> spans() {
        return spans;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    public Optional<V> on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.valid().contains(day))
                .findFirst()
                .map(Span::value);
    }

    /** The value that holds last, whether over or not. */
    public Optional<V> latest() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getLast().value());
    }

    /** The spans that touch the range, cut to it. */
    public List<Span<V>> within(DateRange range) {
        List<Span<V>> cut = new ArrayList<>();
        for (Span<V> span : spans) {
            span.valid().intersection(range).ifPresent(common -> cut.add(new Span<>(common, span.value())));
        }
        return cut;
    }

    /** Lets the value hold over the range, whatever held there before. Does nothing where it already does. */
    public Timeline<V> assign(DateRange range, V value) {
        if (holdsThroughout(range, value)) {
            return this;
        }
        List<Span<V>> changed = outside(range);
        changed.add(new Span<>(range, value));
        return of(changed);
    }

    /** Lets nothing hold over the range. */
    public Timeline<V> clear(DateRange range) {
        return within(range).isEmpty() ? this : of(outside(range));
    }

    /** Changes whatever holds over the range; gaps stay gaps. */
    public Timeline<V> update(DateRange range, UnaryOperator<V> change) {
        Timeline<V> changed = this;
        for (Span<V> span : within(range)) {
            changed = changed.assign(span.valid(), change.apply(span.value()));
        }
        return changed;
    }

    /** The first part of the range in which nothing holds. */
    public Optional<DateRange> firstGap(DateRange range) {
        LocalDate covered = range.start();
        for (Span<V> span : within(range)) {
            if (span.valid().start().isAfter(covered)) {
                return Optional.of(DateRange.of(covered, span.valid().start()));
            }
            LocalDate end = span.valid().end();
            if (end == null) {
                return Optional.empty();
            }
            covered = end;
        }
        LocalDate end = range.end();
        return end != null && !covered.isBefore(end) ? Optional.empty() : Optional.of(new DateRange(covered, end));
    }

    private boolean holdsThroughout(DateRange range, V value) {
        return firstGap(range).isEmpty()
                && within(range).stream().allMatch(span -> span.value().equals(value));
    }

    private List<Span<V>> outside(DateRange range) {
        List<Span<V>> rest = new ArrayList<>();
        for (Span<V> span : spans) {
            if (!span.valid().overlaps(range)) {
                rest.add(span);
                continue;
            }
            keep(rest, span.valid().start(), range.start(), span);
            LocalDate end = range.end();
            if (end != null) {
                keep(rest, end, span.valid().end(), span);
            }
        }
        return rest;
    }

    private void keep(List<Span<V>> rest, LocalDate start, @Nullable LocalDate end, Span<V> span) {
        if (end == null || end.isAfter(start)) {
            rest.add(new Span<>(new DateRange(start, end), span.value()));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> timeline && spans.equals(timeline.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
