package io.yunchou.platform.transfer;

import org.jspecify.annotations.Nullable;

/** Takes what is wrong with rows that were already passed on. */
public interface RowProblems {
    /**
     * Notes what is wrong.
     *
     * @param rowNumber the row as the user sees it in the file: the first line is 1
     * @param field the name of an {@link ImportField}
     * @param value the value found
     * @param code the stable code of the broken rule
     * @param expected what would be right
     */
    void problem(long rowNumber, String field, @Nullable String value, String code, String expected);
}
