package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * Management's judgement on a member, applied to its weight.
 *
 * @param value within the level's {@link FactorLimits}
 * @param reason why; must be given where the value is not 1
 */
public record QualitativeFactor(BigDecimal value, String reason) {
    /** No judgement. */
    public static final QualitativeFactor NEUTRAL = new QualitativeFactor(BigDecimal.ONE, "");
}
