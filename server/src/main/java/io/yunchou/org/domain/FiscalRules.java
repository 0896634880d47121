package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of a fiscal calendar as a whole. */
public final class FiscalRules {
    private static final List<Rule> ALL = List.of(
            FiscalRules::aPeriodStandsInTheKindAboveIt,
            FiscalRules::aPeriodLiesInItsParent,
            FiscalRules::periodsOfAKindFollowEachOther,
            FiscalRules::childrenFillTheirParent);

    private FiscalRules() {}

    private interface Rule {
        Stream<PeriodBreach> breaches(FiscalCalendar calendar);
    }

    /**
     * A period that does not fit.
     *
     * @param periodCode which
     * @param field the field of an import that is likely wrong
     * @param code the broken rule
     * @param expected what would be right
     */
    public record PeriodBreach(String periodCode, String field, String code, String expected) {}

    public static List<PeriodBreach> breaches(FiscalCalendar calendar) {
        return ALL.stream().flatMap(rule -> rule.breaches(calendar)).toList();
    }

    private static Stream<PeriodBreach> aPeriodStandsInTheKindAboveIt(FiscalCalendar calendar) {
        return calendar.periods().stream()
                .filter(period -> !standsRight(calendar, period))
                .map(period -> new PeriodBreach(
                        period.code(), "parent", "unknown-parent", "the code of a " + above(period.kind())));
    }

    private static boolean standsRight(FiscalCalendar calendar, FiscalPeriod period) {
        if (period.kind() == FiscalPeriod.Kind.YEAR) {
            return period.parentCode().isEmpty();
        }
        Optional<FiscalPeriod> parent = calendar.period(period.parentCode());
        return parent.isPresent()
                && parent.get().kind().ordinal() == period.kind().ordinal() - 1;
    }

    private static String above(FiscalPeriod.Kind kind) {
        return switch (kind) {
            case YEAR -> "nothing: a year has no parent";
            case QUARTER -> "year in this calendar";
            case MONTH -> "quarter in this calendar";
        };
    }

    private static Stream<PeriodBreach> aPeriodLiesInItsParent(FiscalCalendar calendar) {
        return calendar.periods().stream()
                .flatMap(period -> calendar
                        .period(period.parentCode())
                        .filter(parent -> !liesIn(period.range(), parent.range()))
                        .map(parent -> new PeriodBreach(
                                period.code(), "start", "outside-parent", "days within " + said(parent)))
                        .stream());
    }

    private static boolean liesIn(DateRange inner, DateRange outer) {
        return outer.intersection(inner).filter(inner::equals).isPresent();
    }

    private static Stream<PeriodBreach> periodsOfAKindFollowEachOther(FiscalCalendar calendar) {
        List<PeriodBreach> breaches = new ArrayList<>();
        for (FiscalPeriod.Kind kind : FiscalPeriod.Kind.values()) {
            List<FiscalPeriod> periods = calendar.ofKind(kind);
            for (int i = 1; i < periods.size(); i++) {
                follows(periods.get(i - 1), periods.get(i)).ifPresent(breaches::add);
            }
        }
        return breaches.stream();
    }

    private static Optional<PeriodBreach> follows(FiscalPeriod earlier, FiscalPeriod later) {
        if (later.range().start().equals(earlier.range().end())) {
            return Optional.empty();
        }
        String code = earlier.range().overlaps(later.range()) ? "overlaps" : "gap";
        return Optional.of(new PeriodBreach(
                later.code(),
                "start",
                code,
                "%s, where %s ends".formatted(earlier.range().end(), said(earlier))));
    }

    private static Stream<PeriodBreach> childrenFillTheirParent(FiscalCalendar calendar) {
        return calendar.periods().stream().flatMap(parent -> ends(calendar, parent).stream());
    }

    private static List<PeriodBreach> ends(FiscalCalendar calendar, FiscalPeriod parent) {
        List<FiscalPeriod> children = calendar.childrenOf(parent);
        List<PeriodBreach> breaches = new ArrayList<>();
        if (children.isEmpty()) {
            return breaches;
        }
        FiscalPeriod first = children.getFirst();
        FiscalPeriod last = children.getLast();
        LocalDate start = parent.range().start();
        LocalDate end = parent.range().end();
        if (first.range().start().isAfter(start)) {
            breaches.add(new PeriodBreach(
                    first.code(), "start", "gap", "%s, where %s starts".formatted(start, said(parent))));
        }
        if (end != null && last.range().end() != null && last.range().end().isBefore(end)) {
            breaches.add(new PeriodBreach(last.code(), "end", "gap", "%s, where %s ends".formatted(end, said(parent))));
        }
        return breaches;
    }

    private static String said(FiscalPeriod period) {
        return "%s [%s, %s)"
                .formatted(period.code(), period.range().start(), period.range().end());
    }
}
