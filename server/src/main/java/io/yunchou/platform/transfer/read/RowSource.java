package io.yunchou.platform.transfer.read;

import org.jspecify.annotations.Nullable;

/** Rows in the order of the file; blank ones are left out. */
public interface RowSource extends AutoCloseable {
    /** The next row, or null after the last. */
    @Nullable
    SourceRow next();

    @Override
    void close();
}
