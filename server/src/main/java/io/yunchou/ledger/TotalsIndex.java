package io.yunchou.ledger;

import io.yunchou.kernel.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The ledger's totals at one moment: every sum over any days is a few look-ups, and all sums of one index agree with each
 * other. Immutable. Facts of voided batches are not in it.
 */
public interface TotalsIndex {
    /** The number of the ledger's latest change that is in it. */
    long sequence();

    /** The exact sum over these keys and days; zero where there is nothing. A key given twice counts once. */
    Sum sum(Measure measure, Dimension dimension, Collection<Long> keys, DateRange days);

    /** As {@link #sum}, over several spans at once, in their order. */
    List<Sum> sums(Measure measure, Dimension dimension, Collection<Long> keys, List<DateRange> spans);

    /** The keys with any share in these days, also where their amounts cancel out. */
    Set<Long> keys(Measure measure, Dimension dimension, DateRange days);

    /** The currencies in which facts of the kind are written. */
    Set<String> currencies(String kind);

    /**
     * The same facts, each correction counted in the period that it corrects. Without this, figures are as published: a
     * correction counts on its own date.
     */
    TotalsIndex restated();
}
