package io.yunchou.org;

import java.time.LocalDate;

/**
 * The door to the state of fiscal periods. Each module has its own state per month of the fiscal calendar; a month of
 * which nothing is on record is open, and so is a day outside the calendar.
 */
public interface Periods {
    /**
     * Refuses a write dated into a period that is closed for the module, or that is closing while the caller is not its
     * owner.
     *
     * @param module the module that writes, e.g. {@code ledger}
     * @throws io.yunchou.kernel.BusinessException {@code org.period-closed} or {@code org.period-closing}, naming the
     *     period and the first day that is still open
     */
    void requireOpen(String module, LocalDate day);

    /** The states of all periods for one module, for work on many rows. */
    PeriodStates of(String module);
}
