package io.yunchou.insight;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What insight refuses. */
public enum InsightError implements ErrorCode {
    UNKNOWN_YEAR("insight.unknown-year", ErrorCategory.NOT_FOUND),
    NO_YEAR("insight.no-year", ErrorCategory.NOT_FOUND),
    UNKNOWN_NODE("insight.unknown-node", ErrorCategory.NOT_FOUND);

    private final String code;
    private final ErrorCategory category;

    InsightError(String code, ErrorCategory category) {
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
