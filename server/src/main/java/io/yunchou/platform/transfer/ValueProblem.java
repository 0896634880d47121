package io.yunchou.platform.transfer;

/** The stable codes of what the transfer block itself finds wrong with a value of a row. */
public final class ValueProblem {
    /** A required field is blank. */
    public static final String MISSING = "missing";

    /** A code stands in more than one row of the file. */
    public static final String DUPLICATE = "duplicate-in-file";

    public static final String NOT_A_NUMBER = "not-a-number";
    public static final String NOT_WHOLE = "not-a-whole-number";
    public static final String NOT_A_DATE = "not-a-date";
    public static final String NOT_A_FLAG = "not-yes-or-no";

    /** A formula of the sheet has an error or no value. */
    public static final String CELL_ERROR = "cell-error";

    /** A code of more than 15 digits was stored as a number; the sheet has lost its end. */
    public static final String DIGITS_LOST = "digits-lost";

    /** The value is not among those that the source's map names. */
    public static final String NOT_IN_MAP = "not-in-map";

    /** The value is not in the file in which it is looked up. */
    public static final String NOT_FOUND = "not-found";

    /** The value is in that file several times, with different answers. */
    public static final String AMBIGUOUS = "ambiguous";

    /** A row of totals does not agree with the rows above it; a warning. */
    public static final String TOTAL_DIFFERS = "total-differs";

    private ValueProblem() {}
}
