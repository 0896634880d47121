package io.yunchou.platform.tree;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What a hierarchy refuses. */
public enum TreeError implements ErrorCode {
    CYCLE("tree.cycle", ErrorCategory.CONFLICT),
    UNKNOWN_MEMBER("tree.unknown-member", ErrorCategory.NOT_FOUND);

    private final String code;
    private final ErrorCategory category;

    TreeError(String code, ErrorCategory category) {
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
