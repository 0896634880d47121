package io.yunchou.platform.list;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What a list refuses. */
public enum ListError implements ErrorCode {
    UNKNOWN_COLUMN("list.unknown-column"),
    UNUSABLE_FILTER("list.unusable-filter"),
    UNUSABLE_CURSOR("list.unusable-cursor"),
    UNUSABLE_LIMIT("list.unusable-limit");

    private final String code;

    ListError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return ErrorCategory.INVALID;
    }
}
