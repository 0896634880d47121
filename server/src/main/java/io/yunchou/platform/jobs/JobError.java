package io.yunchou.platform.jobs;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the jobs block refuses, and how jobs end badly. */
public enum JobError implements ErrorCode {
    UNKNOWN_JOB("jobs.unknown-job", ErrorCategory.NOT_FOUND),
    UNKNOWN_KIND("jobs.unknown-kind", ErrorCategory.INVALID),
    /** The server stopped, or lost the database, while the job ran. */
    INTERRUPTED("jobs.interrupted", ErrorCategory.UNAVAILABLE),
    UNEXPECTED("jobs.unexpected", ErrorCategory.UNAVAILABLE);

    private final String code;
    private final ErrorCategory category;

    JobError(String code, ErrorCategory category) {
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
