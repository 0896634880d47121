package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * Within which qualitative factors must lie.
 *
 * @param low above 0 and at most 1
 * @param high 1 or more
 */
public record FactorLimits(BigDecimal low, BigDecimal high) {
    /** 0.9 to 1.1, where a company has not set its own. */
    public static final FactorLimits USUAL = new FactorLimits(new BigDecimal("0.9"), new BigDecimal("1.1"));
}
