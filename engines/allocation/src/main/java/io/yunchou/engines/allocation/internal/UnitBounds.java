package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Bound;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The bounds of a member in whole units; no high bound means any amount. */
record UnitBounds(BigInteger low, Bound lowBound, @Nullable BigInteger high, Bound highBound) {
    static final UnitBounds NONE = new UnitBounds(BigInteger.ZERO, Bound.NONE, null, Bound.NONE);

    static UnitBounds fixed(BigInteger amount, Bound bound) {
        return new UnitBounds(amount, bound, amount, bound);
    }

    /** The tighter of the two; where both are equal the newer one is named, since loosening the other would not help. */
    UnitBounds atLeast(BigInteger amount, Bound bound) {
        return amount.compareTo(low) < 0 || amount.signum() == 0
                ? this
                : new UnitBounds(amount, bound, high, highBound);
    }

    UnitBounds atMost(BigInteger amount, Bound bound) {
        return high != null && amount.compareTo(high) > 0 ? this : new UnitBounds(low, lowBound, amount, bound);
    }

    /** What holds a member at its low bound: the maximum that cut an entry quota down says more than the entry quota. */
    Bound namedAtLow() {
        boolean cut = lowBound == Bound.ENTRY && highBound != Bound.ENTRY && low.equals(high);
        return cut ? highBound : lowBound;
    }

    UnitBounds fixedLow() {
        return fixed(low, lowBound);
    }

    /** Only the low bound where there is no high one. */
    UnitBounds fixedHigh() {
        return high == null ? this : fixed(high, highBound);
    }

    boolean crossed() {
        return high != null && low.compareTo(high) > 0;
    }

    BigInteger clip(BigInteger amount) {
        BigInteger raised = amount.max(low);
        return high == null ? raised : raised.min(high);
    }
}
