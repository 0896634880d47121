package io.yunchou.ledger.mirror;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Amounts;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.ledger.TotalsIndex;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The totals of the ledger in memory, as running totals by day. Immutable: a change makes a new one. */
public final class DailyTotals implements TotalsIndex {
    /** No facts at all. */
    public static final DailyTotals EMPTY = new DailyTotals(0, Map.of(), Map.of());

    private final long sequence;
    private final Map<Series, SeriesTotals> published;
    /** What a restated reading adds: each correction away from its own date and onto the corrected one. */
    private final Map<Series, SeriesTotals> adjustments;

    private DailyTotals(long sequence, Map<Series, SeriesTotals> published, Map<Series, SeriesTotals> adjustments) {
        this.sequence = sequence;
        this.published = published;
        this.adjustments = adjustments;
    }

    private record Series(String kind, String currencyCode) {}

    /**
     * These totals and what was added to them since.
     *
     * @param added in the order of days
     * @param latest the number of the latest change among them
     */
    public DailyTotals plus(Iterable<DailyTotal> added, long latest) {
        Map<Series, SeriesTotals.Builder> own = new HashMap<>();
        Map<Series, Map<Integer, List<DailyTotal>>> moved = new HashMap<>();
        for (DailyTotal total : added) {
            Series series = new Series(total.kind(), total.currencyCode());
            own.computeIfAbsent(series, unseen -> new SeriesTotals.Builder()).add(total, total.epochDay());
            if (total.restatedDay() != total.epochDay()) {
                collect(moved.computeIfAbsent(series, unseen -> new HashMap<>()), total);
            }
        }
        return new DailyTotals(latest, onto(published, own), onto(adjustments, inOrder(moved)));
    }

    private static void collect(Map<Integer, List<DailyTotal>> byDay, DailyTotal correction) {
        byDay.merge(correction.epochDay(), List.of(correction.negated()), DailyTotals::concatenated);
        byDay.merge(correction.restatedDay(), List.of(correction), DailyTotals::concatenated);
    }

    private static List<DailyTotal> concatenated(List<DailyTotal> one, List<DailyTotal> other) {
        List<DailyTotal> both = new java.util.ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Map<Series, SeriesTotals.Builder> inOrder(Map<Series, Map<Integer, List<DailyTotal>>> moved) {
        Map<Series, SeriesTotals.Builder> builders = new HashMap<>();
        moved.forEach((series, byDay) -> {
            SeriesTotals.Builder builder = new SeriesTotals.Builder();
            byDay.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .forEach(day -> day.getValue().forEach(total -> builder.add(total, day.getKey())));
            builders.put(series, builder);
        });
        return builders;
    }

    private static Map<Series, SeriesTotals> onto(
            Map<Series, SeriesTotals> present, Map<Series, SeriesTotals.Builder> added) {
        Map<Series, SeriesTotals> all = new HashMap<>(present);
        added.forEach(
                (series, builder) -> all.put(series, builder.onto(present.getOrDefault(series, SeriesTotals.EMPTY))));
        return all;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public Sum sum(Measure measure, Dimension dimension, Collection<Long> keys, DateRange days) {
        return sums(measure, dimension, keys, List.of(days)).getFirst();
    }

    @Override
    public List<Sum> sums(Measure measure, Dimension dimension, Collection<Long> keys, List<DateRange> spans) {
        return summed(measure, dimension, keys, spans, List.of(published));
    }

    @Override
    public Set<Long> keys(Measure measure, Dimension dimension, DateRange days) {
        return of(published, measure).of(dimension).entrySet().stream()
                .filter(entry -> Span.of(days).count(entry.getValue()) != 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> currencies(String kind) {
        return published.keySet().stream()
                .filter(series -> series.kind().equals(kind))
                .map(Series::currencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public TotalsIndex restated() {
        return adjustments.isEmpty() ? this : new Restated();
    }

    private static List<Sum> summed(
            Measure measure,
            Dimension dimension,
            Collection<Long> keys,
            List<DateRange> spans,
            List<Map<Series, SeriesTotals>> layers) {
        Set<Long> distinct = keys instanceof Set<Long> set ? set : new HashSet<>(keys);
        List<Accumulator> sums = spans.stream()
                .map(days -> new Accumulator(Span.of(days), measure.basis()))
                .toList();
        for (Map<Series, SeriesTotals> layer : layers) {
            Map<Long, Timeline> timelines = of(layer, measure).of(dimension);
            for (long key : distinct) {
                Timeline timeline = timelines.get(key);
                if (timeline != null) {
                    sums.forEach(sum -> sum.add(timeline));
                }
            }
        }
        return sums.stream().map(Accumulator::sum).toList();
    }

    private static SeriesTotals of(Map<Series, SeriesTotals> layer, Measure measure) {
        return layer.getOrDefault(new Series(measure.kind(), measure.currencyCode()), SeriesTotals.EMPTY);
    }

    /** Days as numbers, end exclusive. */
    private record Span(long start, long end) {
        static Span of(DateRange days) {
            LocalDate end = days.end();
            return new Span(days.start().toEpochDay(), end == null ? Long.MAX_VALUE : end.toEpochDay());
        }

        long count(Timeline timeline) {
            return timeline.count(timeline.before(start), timeline.before(end));
        }
    }

    private static final class Accumulator {
        private final Span span;
        private final TaxBasis basis;
        private long units;
        private long count;
        private long untaxed;

        Accumulator(Span span, TaxBasis basis) {
            this.span = span;
            this.basis = basis;
        }

        void add(Timeline timeline) {
            int from = timeline.before(span.start());
            int to = timeline.before(span.end());
            units = Math.addExact(units, timeline.net(from, to));
            if (basis == TaxBasis.GROSS) {
                units = Math.addExact(units, timeline.tax(from, to));
            }
            count += timeline.count(from, to);
            untaxed += timeline.untaxed(from, to);
        }

        Sum sum() {
            return new Sum(Amounts.amount(units), count, untaxed);
        }
    }

    private final class Restated implements TotalsIndex {
        @Override
        public long sequence() {
            return sequence;
        }

        @Override
        public Sum sum(Measure measure, Dimension dimension, Collection<Long> keys, DateRange days) {
            return sums(measure, dimension, keys, List.of(days)).getFirst();
        }

        @Override
        public List<Sum> sums(Measure measure, Dimension dimension, Collection<Long> keys, List<DateRange> spans) {
            return summed(measure, dimension, keys, spans, List.of(published, adjustments));
        }

        @Override
        public Set<Long> keys(Measure measure, Dimension dimension, DateRange days) {
            Set<Long> keys = new HashSet<>(DailyTotals.this.keys(measure, dimension, days));
            keys.addAll(of(adjustments, measure).of(dimension).keySet());
            return keys;
        }

        @Override
        public Set<String> currencies(String kind) {
            return DailyTotals.this.currencies(kind);
        }

        @Override
        public TotalsIndex restated() {
            return this;
        }
    }
}
