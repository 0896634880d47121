package io.yunchou.platform.dated;

/** A checked row of a file that says what holds for a subject over some days. */
public interface DatedRow<R> {
    /** The row as the user sees it in the file. */
    long number();

    /** The subject; rows of one subject must not overlap. */
    String subject();

    FileSpan span();

    /** The same row over other days. */
    R over(FileSpan span);
}
