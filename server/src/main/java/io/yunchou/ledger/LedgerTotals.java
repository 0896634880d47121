package io.yunchou.ledger;

import io.yunchou.kernel.DateRange;
import java.util.Collection;
import java.util.Map;

/** The door to the ledger's totals. */
public interface LedgerTotals {
    /**
     * All totals as they are now, whichever server instance wrote last. It costs one look at one row while nothing
     * changed; fetch it once per piece of work.
     */
    TotalsIndex index();

    /** The sums of these accounts over these days, as published; an account without facts is left out. */
    Map<Long, Sum> ofAccounts(Measure measure, Collection<Long> accountIds, DateRange days);

    /**
     * What sellers sold from these positions over these days, by product, as published. What names no product stands
     * under {@link Dimension#NONE}; a product without facts is left out.
     */
    Map<Long, Sum> ofProducts(Measure measure, Collection<Long> positionIds, DateRange days);
}
