package io.yunchou.catalog.domain;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the catalogue refuses. */
public enum CatalogError implements ErrorCode {
    STILL_IN_USE("catalog.still-in-use", ErrorCategory.CONFLICT);

    private final String code;
    private final ErrorCategory category;

    CatalogError(String code, ErrorCategory category) {
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
