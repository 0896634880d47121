package io.yunchou.engines.cube.api;

import io.yunchou.kernel.ErrorCategory;
import io.yunchou.kernel.ErrorCode;

/** Every way in which the cube refuses. */
public enum CubeError implements ErrorCode {
    DEFINITION_INVALID("cube.definition-invalid", ErrorCategory.INVALID),
    TOO_LARGE("cube.too-large", ErrorCategory.TOO_LARGE),
    MEASURE_UNKNOWN("cube.measure-unknown", ErrorCategory.NOT_FOUND),
    MEMBER_UNKNOWN("cube.member-unknown", ErrorCategory.NOT_FOUND),
    CELL_MALFORMED("cube.cell-malformed", ErrorCategory.INVALID),
    OPERATION_MALFORMED("cube.operation-malformed", ErrorCategory.INVALID),
    NOT_EDITABLE("cube.not-editable", ErrorCategory.INVALID),
    NEGATIVE_VALUE("cube.negative-value", ErrorCategory.INVALID),
    VALUE_OVERFLOW("cube.value-overflow", ErrorCategory.TOO_LARGE),
    WEIGHTS_UNUSABLE("cube.weights-unusable", ErrorCategory.INVALID),
    BELOW_LOCKS("cube.below-locks", ErrorCategory.CONFLICT),
    ALL_LOCKED("cube.all-locked", ErrorCategory.CONFLICT),
    CELLS_CHANGED_SINCE("cube.cells-changed-since", ErrorCategory.CONFLICT),
    SEQUENCE_UNKNOWN("cube.sequence-unknown", ErrorCategory.CONFLICT),
    SEQUENCE_TAKEN("cube.sequence-taken", ErrorCategory.CONFLICT),
    UNDO_BLOCKED("cube.undo-blocked", ErrorCategory.CONFLICT),
    NOTHING_TO_UNDO("cube.nothing-to-undo", ErrorCategory.CONFLICT),
    ADOPTION_INCOMPLETE("cube.adoption-incomplete", ErrorCategory.INVALID),
    SHAPES_DIFFER("cube.shapes-differ", ErrorCategory.CONFLICT),
    SNAPSHOT_UNREADABLE("cube.snapshot-unreadable", ErrorCategory.INVALID);

    private final String code;
    private final ErrorCategory category;

    CubeError(String code, ErrorCategory category) {
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
