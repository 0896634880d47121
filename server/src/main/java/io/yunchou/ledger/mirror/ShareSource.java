package io.yunchou.ledger.mirror;

/**
 * The share under a cursor that moves over the rows of one month, sorted by position (those of none first). Ids that are
 * not there read 0.
 */
public interface ShareSource {
    /** Moves to the next share; false after the last. */
    boolean next();

    long factId();

    int ordinal();

    String kind();

    int dayOfMonth();

    String document();

    int line();

    long accountId();

    String accountCode();

    long productId();

    long unitId();

    long sellerId();

    long positionId();

    /** In millionths of a percent. */
    int percentMillionths();

    /** In units of 0.0001. */
    long netUnits();

    boolean taxed();

    /** In units of 0.0001; 0 where the share states no tax. */
    long taxUnits();

    String currencyCode();

    long batchId();
}
