package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.kernel.BusinessException;
import java.util.Map;

/** The engine's refusals, each with the offending values and what may help. */
final class Refusal {
    private Refusal() {}

    static BusinessException definition(String fault) {
        return of(CubeError.DEFINITION_INVALID, fault, "correct the definition", Map.of("fault", fault));
    }

    static BusinessException malformed(String fault) {
        return of(CubeError.OPERATION_MALFORMED, fault, "send the operation again, complete", Map.of("fault", fault));
    }

    static BusinessException unknownMeasure(String measure) {
        return of(
                CubeError.MEASURE_UNKNOWN,
                "This cube has no measure '%s'.".formatted(measure),
                "it is spelled otherwise in the definition",
                Map.of("measure", measure));
    }

    static BusinessException unknownDimension(String dimension) {
        return of(
                CubeError.CELL_MALFORMED,
                "This cube has no dimension '%s'.".formatted(dimension),
                "it is spelled otherwise in the definition",
                Map.of("dimension", dimension));
    }

    static BusinessException unknownMember(String dimension, long member) {
        return of(
                CubeError.MEMBER_UNKNOWN,
                "The %s dimension of this scenario has no member %d.".formatted(dimension, member),
                "it was added later: adopt the present structure first",
                Map.of("dimension", dimension, "member", member));
    }

    static BusinessException notEditable(Cell cell, String because) {
        return of(
                CubeError.NOT_EDITABLE,
                "The cell %s cannot be edited: %s.".formatted(cell, because),
                "edit the cells that it is made of",
                Map.of("cell", cell.toString(), "because", because));
    }

    static BusinessException negative(String measure, long units) {
        return of(
                CubeError.NEGATIVE_VALUE,
                "The measure '%s' cannot be negative, but %d was given.".formatted(measure, units),
                "the minus sign is a slip, or the measure should be defined as signed",
                Map.of("measure", measure, "units", units));
    }

    static BusinessException overflow() {
        return of(
                CubeError.VALUE_OVERFLOW,
                "A value or total would leave the range of ±%d units.".formatted(Long.MAX_VALUE),
                "a figure has too many digits, or the measure needs a coarser grain",
                Map.of("limit", Long.MAX_VALUE));
    }

    static BusinessException belowLocks(Cell cell, long units, long locked) {
        return of(
                CubeError.BELOW_LOCKS,
                "The cell %s cannot become %d: its locked leaves already sum to %d.".formatted(cell, units, locked),
                "unlock some of them, or ask for at least %d".formatted(locked),
                Map.of("cell", cell.toString(), "units", units, "locked", locked));
    }

    static BusinessException allLocked(Cell cell, long units, long present) {
        return of(
                CubeError.ALL_LOCKED,
                "The cell %s cannot become %d: everything below it is locked, at %d.".formatted(cell, units, present),
                "unlock it first",
                Map.of("cell", cell.toString(), "units", units, "present", present));
    }

    static BusinessException weights(Cell cell, String fault) {
        return of(
                CubeError.WEIGHTS_UNUSABLE,
                "The cell %s cannot be spread by these weights: %s.".formatted(cell, fault),
                "spread it evenly",
                Map.of("cell", cell.toString(), "fault", fault));
    }

    static BusinessException notKept(long sequence) {
        return of(
                CubeError.NOTHING_TO_UNDO,
                "What the operation %d replaced was not kept.".formatted(sequence),
                "set its cells by hand; the history of the cell names them",
                Map.of("sequence", sequence));
    }

    static BusinessException tooLarge(String what, long size, long limit) {
        return of(
                CubeError.TOO_LARGE,
                "%s: %d, but at most %d are allowed.".formatted(what, size, limit),
                "plan at a coarser level, in parts, or raise the limit",
                Map.of("what", what, "size", size, "limit", limit));
    }

    static BusinessException of(CubeError code, String what, String maybe, Map<String, Object> arguments) {
        return new BusinessException(code, what + "\nMaybe " + maybe + ".", arguments);
    }
}
