package io.yunchou.engines.cube.api;

import org.jspecify.annotations.Nullable;

/**
 * One answer to "who changed this cell, and why".
 *
 * @param logged the operation, with author, instant and reason
 * @param before the asked cell's units before it; null where it had none or the cell holds too many leaves to tell
 * @param after the same after it
 * @param undone whether it was taken back
 */
public record CellEvent(
        LoggedOperation logged,
        @Nullable Long before,
        @Nullable Long after,
        boolean undone) {}
