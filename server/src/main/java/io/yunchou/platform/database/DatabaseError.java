package io.yunchou.platform.database;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What may be wrong with the database while the server runs; both pass by themselves once the cause is gone. */
public enum DatabaseError implements ErrorCode {
    UNAVAILABLE("platform.database-unavailable"),
    DISK_FULL("platform.disk-full");

    private final String code;

    DatabaseError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorCategory category() {
        return ErrorCategory.UNAVAILABLE;
    }
}
