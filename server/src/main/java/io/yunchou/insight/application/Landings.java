package io.yunchou.insight.application;

import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.RunRate;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.Landing;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TotalsIndex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where a part of the organisation lands, by the shape of its own past years. */
final class Landings {
    private final TotalsIndex totals;
    private final Measure measure;
    private final PastMonths past;
    private final WorkingCalendar calendar;

    Landings(TotalsIndex totals, Measure measure, PastMonths past, WorkingCalendar calendar) {
        this.totals = totals;
        this.measure = measure;
        this.past = past;
        this.calendar = calendar;
    }

    Landing of(Collection<Long> positions, Figures figures, LocalDate asOf) {
        RunRate runRate = Allocation.engine()
                .runRate(new RunRateRequest(
                        asOf,
                        figures.actual(),
                        figures.quota(),
                        new Season(history(positions), past.months(), calendar)));
        BigDecimal amount = runRate.projection();
        return new Landing(
                runRate.share(),
                amount,
                amount == null ? null : Figures.ratio(amount, figures.quota()),
                amount == null ? null : amount.subtract(figures.quota()),
                runRate.years());
    }

    private List<HistoryYear> history(Collection<Long> positions) {
        return past.years().stream().map(year -> history(year, positions)).toList();
    }

    private HistoryYear history(PastMonths.Year year, Collection<Long> positions) {
        List<Sum> sums = totals.sums(measure, Dimension.POSITION, positions, year.spans());
        List<HistoryYear.Entry> entries = new ArrayList<>();
        for (PastMonths.PastMonth month : year.months()) {
            BigDecimal amount = sums.get(entries.size()).amount();
            entries.add(new HistoryYear.Entry(month.slot(), month.days(), amount));
        }
        return new HistoryYear(year.code(), entries);
    }
}
