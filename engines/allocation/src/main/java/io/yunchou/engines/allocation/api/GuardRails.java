package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * Limits to a quota's growth over history. They hold for established members only.
 *
 * @param minimumGrowth the least growth, −1 or more; negative allows a reduction
 * @param maximumGrowth the most growth, not below the least
 */
public record GuardRails(BigDecimal minimumGrowth, BigDecimal maximumGrowth) {
    public static GuardRails of(String minimumGrowth, String maximumGrowth) {
        return new GuardRails(new BigDecimal(minimumGrowth), new BigDecimal(maximumGrowth));
    }
}
