package io.yunchou.platform.transfer;

/** Hears how far an import is. */
public interface ImportProgress {
    /** A step begins: {@code number} of {@code steps}, from 1. */
    void step(int number, int steps, String name);

    /** How many rows of the step are done; the total is 0 while unknown. */
    void rows(long done, long total);

    /** Throws when somebody asked to stop; whatever was not committed is undone. */
    default void checkCancelled() {}
}
