package io.yunchou.plan;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the plan refuses. Codes of bad rows of an import stand in {@code imports.QuotaFields}. */
public enum PlanError implements ErrorCode {
    UNKNOWN_MEASURE("plan.unknown-measure", ErrorCategory.NOT_FOUND),
    UNUSABLE_MEASURE("plan.unusable-measure", ErrorCategory.INVALID),
    MEASURE_IN_USE("plan.measure-in-use", ErrorCategory.CONFLICT),
    UNKNOWN_YEAR("plan.unknown-year", ErrorCategory.NOT_FOUND),
    NO_ORGANISATION("plan.no-organisation", ErrorCategory.CONFLICT),
    OUTSIDE_SCOPE("plan.outside-scope", ErrorCategory.FORBIDDEN),
    UNUSABLE_RULES("plan.unusable-rules", ErrorCategory.INVALID),
    UNKNOWN_PLAN("plan.unknown-plan", ErrorCategory.NOT_FOUND),
    UNKNOWN_QUOTA("plan.unknown-quota", ErrorCategory.NOT_FOUND),
    NOT_DECOMPOSED("plan.not-decomposed", ErrorCategory.NOT_FOUND),
    NO_SCENARIOS("plan.no-scenarios", ErrorCategory.CONFLICT),
    RUN_NOT_USABLE("plan.run-not-usable", ErrorCategory.CONFLICT),
    PLAN_EMPTY("plan.plan-empty", ErrorCategory.CONFLICT),
    MEASURE_DIFFERS("plan.measure-differs", ErrorCategory.CONFLICT),
    PARTS_DO_NOT_SUM("plan.parts-do-not-sum", ErrorCategory.CONFLICT),
    BELOW_LOCKS("plan.below-locks", ErrorCategory.CONFLICT),
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
