package io.yunchou.ledger.domain;

/**
 * The order of the ledger's list: by one attribute, then by fact and part, all in the same direction, so that the order
 * is total.
 *
 * @param descending the largest, latest or last first
 */
public record ShareOrder(By by, boolean descending) {
    /** The latest first. */
    public static final ShareOrder LATEST_FIRST = new ShareOrder(By.DATE, true);

    /** What a list may be sorted by. */
    public enum By {
        DATE,
        /** The net amount of the share. */
        AMOUNT,
        DOCUMENT,
        /** The account's code. */
        ACCOUNT
    }
}
