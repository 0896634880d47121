package io.yunchou.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a whole into parts that sum to it exactly: each part gets the floor of its exact share in whole units, and the
 * units left over go to the largest remainders, ties to the earlier member. Weights are exact integers; shares are
 * compared as exact fractions, never as rounded quotients.
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * @param units the whole, in units of the rounding grain; may be negative
     * @param weights one non-negative weight a member, in member order; at least one positive unless units is zero
     * @return the parts in units, in the same order; their sum is {@code units}
     */
    public static long[] split(long units, long[] weights) {
        BigInteger[] exact = new BigInteger[weights.length];
        for (int i = 0; i < weights.length; i++) {
            exact[i] = BigInteger.valueOf(weights[i]);
        }
        return split(units, exact);
    }

    /** As {@link #split(long, long[])}, for weights beyond the range of a long. */
    public static long[] split(long units, BigInteger[] weights) {
        BigInteger total = sumOf(weights);
        if (units == 0) {
            return new long[weights.length];
        }
        if (total.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Cannot split %d units by weights that sum to %s.\nMaybe weigh the members evenly."
                            .formatted(units, total));
        }
        return units > 0 ? splitPositive(units, weights, total) : negated(splitPositive(-units, weights, total));
    }

    /**
     * As {@link #split(long, long[])}, for decimal weights and a decimal whole that is a multiple of the unit.
     *
     * @param whole the whole, a multiple of {@code unit}
     * @param unit the rounding grain, positive, e.g. 0.01 or 1000
     */
    public static List<BigDecimal> split(BigDecimal whole, List<BigDecimal> weights, BigDecimal unit) {
        long units = whole.divideToIntegralValue(unit).longValueExact();
        if (unit.multiply(BigDecimal.valueOf(units)).compareTo(whole) != 0) {
            throw new IllegalArgumentException(
                    "The whole %s is not a multiple of the unit %s.\nMaybe round the whole first."
                            .formatted(whole, unit));
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger[] exact = weights.stream()
                .map(weight -> weight.setScale(Math.max(scale, 0)).unscaledValue())
                .toArray(BigInteger[]::new);
        List<BigDecimal> parts = new ArrayList<>();
        for (long part : split(units, exact)) {
            parts.add(unit.multiply(BigDecimal.valueOf(part)));
        }
        return parts;
    }

    private static long[] splitPositive(long units, BigInteger[] weights, BigInteger total) {
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = units;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = BigInteger.valueOf(units).multiply(weights[i]).divideAndRemainder(total);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }

    private static BigInteger sumOf(BigInteger[] weights) {
        BigInteger total = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("A weight must not be negative, but was %s.".formatted(weight));
            }
            total = total.add(weight);
        }
        return total;
    }

    private static long[] negated(long[] parts) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = -parts[i];
        }
        return parts;
    }
}
