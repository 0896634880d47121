package io.yunchou.insight.application;

import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.RunRate;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.Slot;
import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.insight.domain.Landing;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TotalsIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where a part of the organisation lands, by the shape of its own past years. */
final class Landings {
    private static final int MONTHS_A_QUARTER = 3;

    private final TotalsIndex totals;
    private final Measure measure;
    private final FiscalYear year;
    private final List<FiscalYear> pastYears;
    private final WorkingCalendar calendar;
    private final List<PlanMonth> planMonths;

    Landings(
            TotalsIndex totals,
            Measure measure,
            FiscalYear year,
            List<FiscalYear> pastYears,
            WorkingCalendar calendar) {
        this.totals = totals;
        this.measure = measure;
        this.year = year;
        this.pastYears = List.copyOf(pastYears);
        this.calendar = calendar;
        this.planMonths = year.slots().entrySet().stream()
                .map(slot -> new PlanMonth(slot(slot.getKey()), slot.getValue()))
                .toList();
    }

    Landing of(Collection<Long> positions, Figures figures, LocalDate asOf) {
        RunRate runRate = Allocation.engine()
                .runRate(new RunRateRequest(
                        asOf, figures.actual(), figures.quota(), new Season(history(positions), planMonths, calendar)));
        BigDecimal amount = runRate.projection();
        return new Landing(
                runRate.share(),
                amount,
                amount == null ? null : Figures.ratio(amount, figures.quota()),
                amount == null ? null : amount.subtract(figures.quota()),
                runRate.years());
    }

    private List<HistoryYear> history(Collection<Long> positions) {
        return pastYears.stream().map(past -> history(past, positions)).toList();
    }

    private HistoryYear history(FiscalYear past, Collection<Long> positions) {
        Map<Integer, DateRange> slots = past.slots();
        List<Sum> sums = totals.sums(measure, Dimension.POSITION, positions, List.copyOf(slots.values()));
        List<HistoryYear.Entry> entries = new ArrayList<>();
        slots.forEach((slot, days) -> entries.add(
                new HistoryYear.Entry(slot(slot), days, sums.get(entries.size()).amount())));
        return new HistoryYear(past.code(), entries);
    }

    private static Slot slot(int place) {
        return new Slot("Q" + (place / MONTHS_A_QUARTER + 1), "M%02d".formatted(place + 1));
    }
}
