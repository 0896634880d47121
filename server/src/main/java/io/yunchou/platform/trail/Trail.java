package io.yunchou.platform.trail;

import org.jspecify.annotations.Nullable;

/** The record of every change. An entry is written in the transaction of the change: both are there or neither is. */
public interface Trail {
    /**
     * @param subject the kind of thing, {@code <module>.<noun>}, e.g. {@code org.position}
     * @param subjectId its id
     * @param action a verb in the past tense: {@code created}, {@code moved}, {@code approved}
     * @param before the state before, serialised to JSON; null when it did not exist
     * @param after the state after, serialised to JSON; null when it is gone
     */
    void record(String subject, String subjectId, String action, @Nullable Object before, @Nullable Object after);
}
