package io.yunchou.platform.workflow;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What workflow refuses. */
public enum WorkflowError implements ErrorCode {
    UNKNOWN_DOCUMENT("workflow.unknown-document", ErrorCategory.NOT_FOUND),
    NO_SUCH_STEP("workflow.no-such-step", ErrorCategory.CONFLICT),
    WRONG_STATE("workflow.wrong-state", ErrorCategory.CONFLICT),
    CHANGED_MEANWHILE("workflow.changed-meanwhile", ErrorCategory.CONFLICT),
    MISSING_PERMISSION("workflow.missing-permission", ErrorCategory.FORBIDDEN),
    OWN_DOCUMENT("workflow.own-document", ErrorCategory.FORBIDDEN),
    OUTSIDE_SCOPE("workflow.outside-scope", ErrorCategory.FORBIDDEN),
    COMMENT_NEEDED("workflow.comment-needed", ErrorCategory.INVALID);

    private final String code;
    private final ErrorCategory category;

    WorkflowError(String code, ErrorCategory category) {
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
