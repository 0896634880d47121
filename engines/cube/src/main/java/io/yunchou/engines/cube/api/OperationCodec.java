package io.yunchou.engines.cube.api;

import io.yunchou.engines.cube.internal.OperationMaps;
import java.util.Map;

/**
 * Turns operations into maps of text, whole numbers, booleans, lists and maps, and back, so that a log can be kept as
 * JSON without the engine knowing JSON. The form is stable: kinds and fields keep their names, later ones are added.
 *
 * <p>Every map has {@code kind}: {@code set-cell, set-goal, lock, unlock, scale, copy, spread-by-leaf, spread-by-child,
 * paste, import, merge, undo, redo, adopt}. A cell is {@code {"measure": …, "members": […]}}. Decimals are text, so
 * that nothing is lost on the way. {@link Units} are text, too: Base64 of deflated variable-length numbers, since a copy
 * may carry a million of them. On reading, a whole number may be any {@link Number} or text.
 */
public final class OperationCodec {
    private OperationCodec() {}

    public static Map<String, Object> toMap(Operation operation) {
        return OperationMaps.toMap(operation);
    }

    /** Refuses with {@link CubeError#OPERATION_MALFORMED} what {@link #toMap} could not have made. */
    public static Operation fromMap(Map<String, ?> map) {
        return OperationMaps.fromMap(map);
    }
}
