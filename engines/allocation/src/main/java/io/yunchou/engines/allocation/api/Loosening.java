package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * One bound to move.
 *
 * @param memberId whose bound
 * @param bound which
 * @param from where it is, in whole units
 * @param to where it has to be
 */
public record Loosening(String memberId, Bound bound, BigDecimal from, BigDecimal to) {
    /** By how much: to − from. */
    public BigDecimal by() {
        return to.subtract(from);
    }
}
