package io.yunchou.plan.scenario.application;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the year before gives a plan to start from. */
interface History {
    /** What was counted for each position in each span, in the order of the spans; a position without any is left out. */
    Map<Long, List<BigDecimal>> actuals(String measure, Collection<Long> positions, List<DateRange> spans);

    /** What each position owed in windows that lie in these days; one that owed nothing is left out. */
    Map<Long, BigDecimal> owed(String measure, Collection<Long> positions, DateRange days);

    /** The state of the ledger from which it was read, in words. */
    String origin();
}
