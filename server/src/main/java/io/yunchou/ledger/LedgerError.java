package io.yunchou.ledger;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the ledger refuses. Codes of bad rows of an import stand in {@code domain.RowRule}. */
public enum LedgerError implements ErrorCode {
    UNKNOWN_FACT("ledger.unknown-fact", ErrorCategory.NOT_FOUND),
    UNKNOWN_BATCH("ledger.unknown-batch", ErrorCategory.NOT_FOUND),
    BATCH_ALREADY_VOIDED("ledger.batch-already-voided", ErrorCategory.CONFLICT),
    BATCH_IN_CLOSED_PERIOD("ledger.batch-in-closed-period", ErrorCategory.CONFLICT),
    BATCH_IN_USE("ledger.batch-in-use", ErrorCategory.CONFLICT),
    BATCH_IS_REVERSED("ledger.batch-is-reversed", ErrorCategory.CONFLICT),
    NOTHING_TO_REVERSE("ledger.nothing-to-reverse", ErrorCategory.CONFLICT),
    PERIOD_NOT_OPEN("ledger.period-not-open", ErrorCategory.CONFLICT),
    UNKNOWN_KIND("ledger.unknown-kind", ErrorCategory.NOT_FOUND),
    UNUSABLE_KIND("ledger.unusable-kind", ErrorCategory.INVALID),
    UNKNOWN_PERIOD("ledger.unknown-period", ErrorCategory.NOT_FOUND);

    private final String code;
    private final ErrorCategory category;

    LedgerError(String code, ErrorCategory category) {
        this.code = code;
        this.category = category;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
