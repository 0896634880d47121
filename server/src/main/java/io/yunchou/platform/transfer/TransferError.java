package io.yunchou.platform.transfer;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** What the transfer block refuses. Codes of single values in rows are listed in {@link ValueProblem}. */
public enum TransferError implements ErrorCode {
    EMPTY_FILE("transfer.empty-file", ErrorCategory.INVALID),
    FILE_TOO_LARGE("transfer.file-too-large", ErrorCategory.TOO_LARGE),
    UNKNOWN_FORMAT("transfer.unknown-format", ErrorCategory.INVALID),
    UNKNOWN_ENCODING("transfer.unknown-encoding", ErrorCategory.INVALID),
    ENCRYPTED("transfer.encrypted", ErrorCategory.INVALID),
    OLD_EXCEL("transfer.old-excel", ErrorCategory.INVALID),
    /** A compressed file that would grow beyond all measure. */
    ZIP_BOMB("transfer.zip-bomb", ErrorCategory.TOO_LARGE),
    BROKEN_FILE("transfer.broken-file", ErrorCategory.INVALID),
    NO_TABLE("transfer.no-table", ErrorCategory.INVALID),
    UNKNOWN_FILE("transfer.unknown-file", ErrorCategory.NOT_FOUND),
    /** Its content was kept for a while and is gone now. */
    FILE_REMOVED("transfer.file-removed", ErrorCategory.CONFLICT),
    UNKNOWN_SHEET("transfer.unknown-sheet", ErrorCategory.INVALID),
    UNKNOWN_COLUMN("transfer.unknown-column", ErrorCategory.INVALID),
    UNKNOWN_ENTITY("transfer.unknown-entity", ErrorCategory.INVALID),
    UNKNOWN_FIELD("transfer.unknown-field", ErrorCategory.INVALID),
    MISSING_FIELD("transfer.missing-field", ErrorCategory.INVALID),
    /** A source document that does not say what to do. */
    UNUSABLE_SOURCE("transfer.unusable-source", ErrorCategory.INVALID),
    UNKNOWN_SOURCE("transfer.unknown-source", ErrorCategory.NOT_FOUND),
    /** Somebody has changed the source in the meantime. */
    SOURCE_CHANGED("transfer.source-changed", ErrorCategory.CONFLICT),
    SOURCE_NAME_TAKEN("transfer.source-name-taken", ErrorCategory.CONFLICT),
    LOOKUP_TOO_LARGE("transfer.lookup-too-large", ErrorCategory.TOO_LARGE),
    UNKNOWN_IMPORT("transfer.unknown-import", ErrorCategory.NOT_FOUND),
    NOT_UNDOABLE("transfer.not-undoable", ErrorCategory.CONFLICT),
    /** Something accepted since stands on what the import brought. */
    CHANGED_SINCE("transfer.changed-since", ErrorCategory.CONFLICT);

    private final String code;
    private final ErrorCategory category;

    TransferError(String code, ErrorCategory category) {
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
