package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Gives the value of one field of a row, as a cell is ({@link SourceRow#cell}): null where there is none, an
 * {@link Unusable} where it could not be had.
 */
@FunctionalInterface
interface CellReader {
    @Nullable
    Object read(SourceRow row);
}
