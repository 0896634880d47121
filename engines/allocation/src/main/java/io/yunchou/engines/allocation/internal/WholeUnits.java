package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.UnitRounding;
import io.yunchou.kernel.LargestRemainder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes whole units of a filling. Bounds are whole, so members at a bound keep it, and the others together hold a whole
 * number: each gets its floor or its ceiling, which both lie inside its bounds.
 */
final class WholeUnits {
    private WholeUnits() {}

    /** Members must be in the order that decides ties. */
    static List<BigInteger> of(Filling filling, BigInteger total, UnitRounding rounding) {
        List<BigInteger> units = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        BigInteger left = total;
        for (int i = 0; i < filling.size(); i++) {
            if (filling.isFree(i)) {
                free.add(i);
                units.add(BigInteger.ZERO);
            } else {
                units.add(filling.amount(i).numerator());
                left = left.subtract(units.get(i));
            }
        }
        long[] parts = split(left, free.stream().map(filling.weights()::get).toList(), rounding);
        for (int i = 0; i < parts.length; i++) {
            units.set(free.get(i), BigInteger.valueOf(parts[i]));
        }
        return units;
    }

    static long[] split(BigInteger units, List<BigInteger> weights, UnitRounding rounding) {
        return switch (rounding) {
            case LARGEST_REMAINDER ->
                LargestRemainder.split(units.longValueExact(), weights.toArray(BigInteger[]::new));
            case CUMULATIVE -> cumulative(units, weights);
        };
    }

    private static long[] cumulative(BigInteger units, List<BigInteger> weights) {
        BigInteger sum = CommonScale.sum(weights);
        long[] parts = new long[weights.size()];
        BigInteger running = BigInteger.ZERO;
        long before = 0;
        for (int i = 0; i < parts.length; i++) {
            running = running.add(weights.get(i));
            long now = Fraction.of(running.multiply(units), sum).nearest().longValueExact();
            parts[i] = now - before;
            before = now;
        }
        return parts;
    }
}
