package io.yunchou.platform.trail;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the trail refuses. */
public enum TrailError implements ErrorCode {
    NOTHING_THEN("trail.nothing-then", ErrorCategory.NOT_FOUND);

    private final String code;
    private final ErrorCategory category;

    TrailError(String code, ErrorCategory category) {
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
