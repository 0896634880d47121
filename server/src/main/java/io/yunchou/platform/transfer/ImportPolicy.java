package io.yunchou.platform.transfer;

/** What becomes of a file with bad rows. */
public enum ImportPolicy {
    /** The good rows go in and the bad ones are reported. */
    GOOD_ROWS,
    /** Nothing goes in if one row is bad. */
    ALL_OR_NOTHING
}
