package io.yunchou.platform.transfer;

import java.util.Optional;

/**
 * One import of one file, from its first row to its last. Called by one thread. On a dry run {@link #write} and
 * {@link #finish} are called as well and the transaction is rolled back, so that a dry run finds what a real one would.
 */
public interface ImportSession<R> extends AutoCloseable {
    /** Checks a row; whatever is wrong is said to the row ({@link ImportRow#problem}), and then nothing is returned. */
    Optional<R> check(ImportRow row);

    /** Writes a checked row, or keeps it for {@link #finish}. */
    void write(R row);

    /**
     * Writes what is left and checks what only the whole shows (shares that sum to 100 %, a cycle in a tree), saying
     * what is wrong to {@code problems}; rows so named are not written.
     */
    void finish(RowProblems problems);

    @Override
    default void close() {}
}
