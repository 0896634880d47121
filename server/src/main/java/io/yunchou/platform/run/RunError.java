package io.yunchou.platform.run;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What runs refuse. */
public enum RunError implements ErrorCode {
    UNKNOWN("run.unknown", ErrorCategory.NOT_FOUND),
    HAS_FAILED("run.has-failed", ErrorCategory.CONFLICT),
    NOT_COMPARABLE("run.not-comparable", ErrorCategory.INVALID);

    private final String code;
    private final ErrorCategory category;

    RunError(String code, ErrorCategory category) {
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
