package io.yunchou.platform.access;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What access refuses. */
public enum AccessError implements ErrorCode {
    NOT_SIGNED_IN("access.not-signed-in", ErrorCategory.UNAUTHENTICATED),
    FORGED_REQUEST("access.forged-request", ErrorCategory.FORBIDDEN),
    UNDECLARED("access.undeclared", ErrorCategory.FORBIDDEN),
    PASSWORD_CHANGE_DUE("access.password-change-due", ErrorCategory.FORBIDDEN),
    MISSING_PERMISSION("access.missing-permission", ErrorCategory.FORBIDDEN),
    OUTSIDE_SCOPE("access.outside-scope", ErrorCategory.FORBIDDEN);

    private final String code;
    private final ErrorCategory category;

    AccessError(String code, ErrorCategory category) {
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
