package io.yunchou.plan.scenario.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The year before, by the periods of a plan. Quarters match by their place in the year. Within a matching quarter every
 * month of the year before belongs to the last month of the plan that starts no later than it does a year on, or else to
 * the first: calendars whose months are cut at other days still give each day of the year before to exactly one month.
 */
public record YearBefore(FiscalPeriod year, Map<Long, List<DateRange>> spansByLeaf, Map<Long, DateRange> wholes) {
    /** The year before; empty where the calendar does not reach back so far. */
    public static Optional<YearBefore> of(FiscalCalendar calendar, PlanStructure plan) {
        return calendar.period(plan.year().code())
                .flatMap(calendar::before)
                .map(before -> matched(calendar, before, plan));
    }

    /** The spans of the year before that stand for a leaf of the plan; none for a leaf that it does not have. */
    public List<DateRange> spansOf(Long leaf) {
        return spansByLeaf.getOrDefault(leaf, List.of());
    }

    private static YearBefore matched(FiscalCalendar calendar, FiscalPeriod before, PlanStructure plan) {
        Map<Long, List<DateRange>> spans = new TreeMap<>();
        Map<Long, DateRange> wholes = new TreeMap<>();
        wholes.put(plan.year().member(), before.range());
        match(new Pair(calendar, plan, spans, wholes), before, plan.year());
        return new YearBefore(before, spans, wholes);
    }

    private record Pair(
            FiscalCalendar calendar,
            PlanStructure plan,
            Map<Long, List<DateRange>> spans,
            Map<Long, DateRange> wholes) {
        List<PlanPeriod> below(PlanPeriod period) {
            return plan.periods().stream()
                    .filter(child -> Long.valueOf(period.member()).equals(child.parent()))
                    .toList();
        }
    }

    private static void match(Pair pair, FiscalPeriod old, PlanPeriod now) {
        List<FiscalPeriod> olds = pair.calendar().childrenOf(old);
        List<PlanPeriod> nows = pair.below(now);
        if (nows.isEmpty() || olds.isEmpty()) {
            give(pair, old, nows.isEmpty() ? now : firstLeaf(pair, now));
        } else if (olds.size() == nows.size()) {
            for (int i = 0; i < olds.size(); i++) {
                pair.wholes().put(nows.get(i).member(), olds.get(i).range());
                match(pair, olds.get(i), nows.get(i));
            }
        } else {
            olds.forEach(each -> match(pair, each, nearest(each.range().start().plusYears(1), nows)));
        }
    }

    private static PlanPeriod firstLeaf(Pair pair, PlanPeriod period) {
        List<PlanPeriod> below = pair.below(period);
        return below.isEmpty() ? period : firstLeaf(pair, below.getFirst());
    }

    private static PlanPeriod nearest(LocalDate day, List<PlanPeriod> periods) {
        return periods.stream()
                .filter(period -> !period.days().start().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(periods.getFirst());
    }

    private static void give(Pair pair, FiscalPeriod old, PlanPeriod leaf) {
        pair.spans().computeIfAbsent(leaf.member(), member -> new ArrayList<>()).add(old.range());
    }
}
