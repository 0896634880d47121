package io.yunchou.ledger;

import io.yunchou.kernel.DateRange;
import java.util.Map;

/** The door to what is doubtful in the ledger. */
public interface LedgerQuality {
    /**
     * How many shares of the kind are doubtful in each way, among those that the caller may see. The ledger's list gives
     * the same shares under {@code quality:eq:<code>}, the kind and the days.
     */
    Map<FactQuality, Long> counts(String kind, DateRange days);
}
