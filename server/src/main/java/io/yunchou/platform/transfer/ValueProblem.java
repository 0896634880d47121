package io.yunchou.platform.transfer;

/** The stable codes of what the transfer block itself finds wrong with a value of a row. */
public final class ValueProblem {
    /** A required field is blank. */
    public static final String MISSING = "missing";

    /** A code stands in more than one row of the file. */
    public static final String DUPLICATE = "duplicate-in-file";

    private ValueProblem() {}
}
