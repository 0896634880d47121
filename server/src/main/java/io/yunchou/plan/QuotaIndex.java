package io.yunchou.plan;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Quotas at one moment, found by measure, position and days. All sums of one index agree with each other. Immutable. */
public final class QuotaIndex {
    private static final Comparator<Quota> ORDER = Comparator.comparing(
                    (Quota quota) -> quota.days().start())
            .thenComparing(Quota::measure)
            .thenComparing(quota -> quota.position().value());

    private final long version;
    private final List<Quota> all;
    private final Map<String, Map<PositionId, PositionQuotas>> quotas;

    private QuotaIndex(long version, List<Quota> all) {
        this.version = version;
        this.all = all.stream().sorted(ORDER).toList();
        this.quotas = new HashMap<>();
        Map<String, Map<PositionId, List<Quota>>> grouped = this.all.stream()
                .collect(Collectors.groupingBy(Quota::measure, Collectors.groupingBy(Quota::position)));
        grouped.forEach((measure, byPosition) -> quotas.put(measure, indexed(byPosition)));
    }

    /**
     * @param version what is in force under this number stays in force under it
     * @param all every quota, in any order; those of one position and measure do not overlap in time
     */
    public static QuotaIndex of(long version, Collection<Quota> all) {
        return new QuotaIndex(version, List.copyOf(all));
    }

    /** Changes whenever anything is published or withdrawn; two equal versions of one reading mean equal content. */
    public long version() {
        return version;
    }

    /** Every quota, by start, measure and position. */
    public List<Quota> all() {
        return all;
    }

    /** The codes of the measures of which there is any quota. */
    public Set<String> measures() {
        return Set.copyOf(quotas.keySet());
    }

    /** The positions that owe anything by the measure in a window that touches these days. */
    public Set<PositionId> positions(String measure, DateRange days) {
        return byPosition(measure).entrySet().stream()
                .filter(entry -> entry.getValue().touches(days))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the position owes by the measure in the window that holds the day. */
    public Optional<Quota> on(String measure, PositionId position, LocalDate day) {
        return of(measure, position).on(day);
    }

    /** A position's windows by a measure that lie wholly inside the days, by start. */
    public List<Quota> windows(String measure, PositionId position, DateRange days) {
        return of(measure, position).inside(days);
    }

    /** What these positions owe together over these days; a position given twice counts once. */
    public Owed owed(String measure, Collection<PositionId> positions, DateRange days) {
        Map<PositionId, PositionQuotas> byPosition = byPosition(measure);
        return new LinkedHashSet<>(positions)
                .stream()
                        .map(position -> byPosition.getOrDefault(position, PositionQuotas.NONE))
                        .map(found -> found.owed(days))
                        .reduce(Owed.NOTHING, Owed::plus);
    }

    private PositionQuotas of(String measure, PositionId position) {
        return byPosition(measure).getOrDefault(position, PositionQuotas.NONE);
    }

    private Map<PositionId, PositionQuotas> byPosition(String measure) {
        return quotas.getOrDefault(measure, Map.of());
    }

    private static Map<PositionId, PositionQuotas> indexed(Map<PositionId, List<Quota>> grouped) {
        Map<PositionId, PositionQuotas> indexed = HashMap.newHashMap(grouped.size());
        grouped.forEach((position, windows) -> indexed.put(position, new PositionQuotas(windows)));
        return indexed;
    }
}
