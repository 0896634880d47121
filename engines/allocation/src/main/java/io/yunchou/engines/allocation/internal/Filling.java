package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Bound;
import java.math.BigInteger;
import java.util.List;

/** The amounts that a multiplier gives, in units and not yet whole. */
record Filling(List<BigInteger> weights, List<UnitBounds> bounds, Fraction multiplier) {
    int size() {
        return weights.size();
    }

    Fraction amount(int member) {
        BigInteger high = bounds.get(member).high();
        if (atLow(member)) {
            return whole(bounds.get(member).low());
        }
        return high != null && atHigh(member) ? whole(high) : unbounded(member);
    }

    boolean isFree(int member) {
        return !atLow(member) && !atHigh(member);
    }

    Bound binding(int member) {
        if (atLow(member)) {
            return bounds.get(member).namedAtLow();
        }
        return atHigh(member) ? bounds.get(member).highBound() : Bound.NONE;
    }

    private boolean atLow(int member) {
        return unbounded(member).compareTo(whole(bounds.get(member).low())) <= 0;
    }

    private boolean atHigh(int member) {
        BigInteger high = bounds.get(member).high();
        return high != null && unbounded(member).compareTo(whole(high)) >= 0;
    }

    private Fraction unbounded(int member) {
        return multiplier.times(whole(weights.get(member)));
    }

    private static Fraction whole(BigInteger value) {
        return new Fraction(value, BigInteger.ONE);
    }
}
