package io.yunchou.plan;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the plan refuses. Codes of bad rows of an import stand in {@code imports.QuotaFields}. */
public enum PlanError implements ErrorCode {
    UNKNOWN_MEASURE("plan.unknown-measure", ErrorCategory.NOT_FOUND),
    UNUSABLE_MEASURE("plan.unusable-measure", ErrorCategory.INVALID),
    MEASURE_IN_USE("plan.measure-in-use", ErrorCategory.CONFLICT),
    WINDOW_TAKEN("plan.window-taken", ErrorCategory.CONFLICT),
    VERSION_REPLACED("plan.version-replaced", ErrorCategory.CONFLICT);

    private final String code;
    private final ErrorCategory category;

    PlanError(String code, ErrorCategory category) {
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
