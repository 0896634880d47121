package io.yunchou.plan.scenario.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.org.PositionId;
import io.yunchou.plan.Measures;
import io.yunchou.plan.Owed;
import io.yunchou.plan.PublishedQuotas;
import io.yunchou.plan.QuotaIndex;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The year before by the ledger, and by the quotas in force then. */
@Component
class LedgerHistory implements History {
    private final LedgerTotals ledger;
    private final PublishedQuotas quotas;
    private final Measures measures;

    LedgerHistory(LedgerTotals ledger, PublishedQuotas quotas, Measures measures) {
        this.ledger = ledger;
        this.quotas = quotas;
        this.measures = measures;
    }

    @Override
    public Map<Long, List<BigDecimal>> actuals(String measure, Collection<Long> positions, List<DateRange> spans) {
        Measure counted = measures.named(measure).ledger();
        TotalsIndex totals = ledger.index();
        Map<Long, List<BigDecimal>> actuals = new HashMap<>();
        for (Long position : positions) {
            List<Sum> sums = totals.sums(counted, Dimension.POSITION, List.of(position), spans);
            if (sums.stream().anyMatch(sum -> sum.amount().signum() != 0)) {
                actuals.put(position, sums.stream().map(Sum::amount).toList());
            }
        }
        return actuals;
    }

    @Override
    public Map<Long, BigDecimal> owed(String measure, Collection<Long> positions, DateRange days) {
        QuotaIndex index = quotas.index();
        Map<Long, BigDecimal> owed = new HashMap<>();
        for (Long position : positions) {
            Owed sum = index.owed(measure, List.of(new PositionId(position)), days);
            if (sum.windows() > 0) {
                owed.put(position, sum.amount());
            }
        }
        return owed;
    }

    @Override
    public String origin() {
        return "ledger as of its change %d".formatted(ledger.index().sequence());
    }
}
