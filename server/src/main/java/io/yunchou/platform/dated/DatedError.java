package io.yunchou.platform.dated;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What rows with two times refuse. */
public enum DatedError implements ErrorCode {
    CHANGED_SINCE("dated.changed-since"),
    STALE_VERSION("dated.stale-version");

    private final String code;

    DatedError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return ErrorCategory.CONFLICT;
    }
}
