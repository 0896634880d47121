package io.yunchou.plan.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.kernel.MonthPlaces;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.PastAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What positions sold in the years before the one to be planned. */
final class PastFigures {
    private static final int YEARS_MAX = 3;

    private final TotalsIndex index;
    private final Measure measure;
    private final @Nullable FiscalPeriod before;
    private final FiscalPeriod year;
    private final List<PastMonth> months = new ArrayList<>();

    private record PastMonth(String year, String quarter, String month, DateRange days) {}

    PastFigures(TotalsIndex index, Measure measure, FiscalCalendar calendar, FiscalPeriod year, MonthPlaces places) {
        this.index = index;
        this.measure = measure;
        this.year = year;
        this.before = calendar.before(year).orElse(null);
        pastYears(calendar, year).forEach(past -> addMonths(calendar, past, places));
    }

    private static List<FiscalPeriod> pastYears(FiscalCalendar calendar, FiscalPeriod year) {
        return calendar.ofKind(FiscalPeriod.Kind.YEAR).stream()
                .filter(past -> past.range().start().isBefore(year.range().start()))
                .sorted(Comparator.comparing((FiscalPeriod past) -> past.range().start())
                        .reversed())
                .limit(YEARS_MAX)
                .toList();
    }

    private void addMonths(FiscalCalendar calendar, FiscalPeriod past, MonthPlaces places) {
        for (FiscalPeriod month : MonthPlaces.monthsOf(calendar, past)) {
            places.placeOf(past, month)
                    .ifPresent(place ->
                            months.add(new PastMonth(past.code(), place.quarter(), place.month(), month.range())));
        }
    }

    /** The first day that is looked at. */
    LocalDate from() {
        return months.stream()
                .map(month -> month.days().start())
                .min(Comparator.naturalOrder())
                .orElse(year.range().start());
    }

    /** The positions that sold anything in the year before. */
    Set<Long> sellers() {
        FiscalPeriod last = before;
        if (last == null) {
            return Set.of();
        }
        Set<Long> sellers = new HashSet<>(index.keys(measure, Dimension.POSITION, last.range()));
        sellers.remove(Dimension.NONE);
        return sellers;
    }

    /** What a position sold in the year before; negative where returns prevailed. */
    BigDecimal lastYear(long position) {
        FiscalPeriod last = before;
        return last == null
                ? BigDecimal.ZERO
                : index.sum(measure, Dimension.POSITION, List.of(position), last.range())
                        .amount();
    }

    /** A position's past months; years in which it sold nothing are left out. */
    List<PastAmount> months(long position) {
        List<Sum> sums = index.sums(
                measure,
                Dimension.POSITION,
                List.of(position),
                months.stream().map(PastMonth::days).toList());
        Set<String> active = new HashSet<>();
        for (int i = 0; i < months.size(); i++) {
            if (sums.get(i).count() > 0) {
                active.add(months.get(i).year());
            }
        }
        List<PastAmount> amounts = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            if (active.contains(months.get(i).year())) {
                amounts.add(amount(months.get(i), sums.get(i).amount()));
            }
        }
        return amounts;
    }

    private static PastAmount amount(PastMonth month, BigDecimal amount) {
        return new PastAmount(
                month.year(),
                month.quarter(),
                month.month(),
                month.days().start(),
                Objects.requireNonNull(month.days().end()),
                amount);
    }
}
