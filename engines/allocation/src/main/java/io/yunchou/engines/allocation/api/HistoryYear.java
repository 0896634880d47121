package io.yunchou.engines.allocation.api;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.util.List;

/**
 * A past fiscal year.
 *
 * @param code its name, e.g. {@code FY2013}; unique
 * @param entries what happened when; of any grain up to a month, not overlapping
 */
public record HistoryYear(String code, List<Entry> entries) {
    public HistoryYear {
        entries = List.copyOf(entries);
    }

    /**
     * An amount of a span of days. Several spans may belong to one month: days, or a stub of days beside a month.
     *
     * @param slot the month that it belongs to
     * @param span its days; must have an end
     * @param amount what was sold; negative where returns prevailed
     */
    public record Entry(Slot slot, DateRange span, BigDecimal amount) {}
}
