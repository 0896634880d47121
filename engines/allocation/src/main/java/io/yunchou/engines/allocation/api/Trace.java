package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a quota came about; enough to explain it to the seller who owes it. Figures have ten decimals.
 *
 * @param basis what the member was weighed by
 * @param weight the member's part of the sum of all weights, before factors
 * @param factor management's judgement and its reason
 * @param bounds within which the quota had to stay, and which bound decided it
 * @param amounts the quota after each step
 */
public record Trace(Basis basis, BigDecimal weight, QualitativeFactor factor, Interval bounds, Amounts amounts) {
    /** The bound that decided the quota; {@link Bound#NONE} where the weight did. */
    public Bound binding() {
        return bounds.binding();
    }

    /**
     * The bounds of a member in whole units.
     *
     * @param low the least quota
     * @param lowBound where it comes from
     * @param high the highest quota; null for none
     * @param highBound where it comes from
     * @param binding the bound that decided the quota; {@link Bound#NONE} where the weight did
     */
    public record Interval(
            BigDecimal low, Bound lowBound, @Nullable BigDecimal high, Bound highBound, Bound binding) {}

    /**
     * The quota after each step.
     *
     * @param fair weight × assigned amount: the quota if there were no judgement and no bounds
     * @param adjusted after all members' factors, renormalised to the assigned amount
     * @param bounded within the bounds, before rounding
     * @param roundingDifference the quota − the bounded amount
     */
    public record Amounts(BigDecimal fair, BigDecimal adjusted, BigDecimal bounded, BigDecimal roundingDifference) {}
}
