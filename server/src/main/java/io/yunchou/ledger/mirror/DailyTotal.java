package io.yunchou.ledger.mirror;

/**
 * What one change added to the totals of one day. Ids that are not there are 0, amounts are in units of 0.0001.
 *
 * @param epochDay the facts' own date
 * @param restatedDay the date at which a restated reading counts them
 */
public record DailyTotal(
        String kind,
        String currencyCode,
        int epochDay,
        int restatedDay,
        long positionId,
        long sellerId,
        long unitId,
        long net,
        long tax,
        int count,
        int untaxed) {
    /** The same, taken away again. */
    public DailyTotal negated() {
        return new DailyTotal(
                kind,
                currencyCode,
                epochDay,
                restatedDay,
                positionId,
                sellerId,
                unitId,
                Math.negateExact(net),
                Math.negateExact(tax),
                -count,
                -untaxed);
    }
}
