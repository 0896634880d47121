package io.yunchou.plan.scenario;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What scenarios refuse beyond what the cube itself refuses. */
public enum ScenarioError implements ErrorCode {
    UNKNOWN_SCENARIO("plan.unknown-scenario", ErrorCategory.NOT_FOUND),
    NOT_SUBMITTED("plan.scenario-not-submitted", ErrorCategory.CONFLICT),
    UNKNOWN_NODE("plan.unknown-node", ErrorCategory.NOT_FOUND),
    UNKNOWN_PERIOD("plan.unknown-period", ErrorCategory.NOT_FOUND),
    UNKNOWN_MEASURE("plan.unknown-scenario-measure", ErrorCategory.NOT_FOUND),
    OUTSIDE_SCOPE("plan.outside-scope", ErrorCategory.FORBIDDEN),
    GOAL_FROM_ABOVE("plan.goal-from-above", ErrorCategory.FORBIDDEN),
    YEAR_INCOMPLETE("plan.year-incomplete", ErrorCategory.INVALID),
    ORGANISATION_EMPTY("plan.organisation-empty", ErrorCategory.INVALID),
    UNUSABLE_GRAIN("plan.unusable-grain", ErrorCategory.INVALID),
    NOT_A_MULTIPLE("plan.not-a-multiple", ErrorCategory.INVALID),
    NOT_A_NUMBER("plan.not-a-number", ErrorCategory.INVALID),
    EDIT_INCOMPLETE("plan.edit-incomplete", ErrorCategory.INVALID),
    CELLS_CHANGED("plan.cells-changed", ErrorCategory.CONFLICT),
    KEY_REUSED("plan.key-reused", ErrorCategory.CONFLICT),
    UNDO_BEFORE_SUBMISSION("plan.undo-before-submission", ErrorCategory.CONFLICT),
    STRUCTURES_DIFFER("plan.structures-differ", ErrorCategory.CONFLICT),
    NO_COMMON_PAST("plan.no-common-past", ErrorCategory.CONFLICT),
    NOTHING_TO_MERGE("plan.nothing-to-merge", ErrorCategory.CONFLICT),
    FILE_OF_ANOTHER("plan.file-of-another-scenario", ErrorCategory.INVALID);

    private final String code;
    private final ErrorCategory category;

    ScenarioError(String code, ErrorCategory category) {
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
