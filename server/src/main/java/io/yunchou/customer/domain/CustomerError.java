package io.yunchou.customer.domain;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What accounts refuse. */
public enum CustomerError implements ErrorCode {
    STILL_IN_USE("customer.still-in-use", ErrorCategory.CONFLICT),
    UNKNOWN_ACCOUNT("customer.unknown-account", ErrorCategory.NOT_FOUND);

    private final String code;
    private final ErrorCategory category;

    CustomerError(String code, ErrorCategory category) {
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
