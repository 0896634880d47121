package io.yunchou.platform.transfer;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the transfer block refuses. Codes of single values in rows are listed in {@link ValueProblem}. */
public enum TransferError implements ErrorCode {
    /** Something accepted since stands on what the import brought. */
    CHANGED_SINCE("transfer.changed-since", ErrorCategory.CONFLICT);

    private final String code;
    private final ErrorCategory category;

    TransferError(String code, ErrorCategory category) {
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
