package io.yunchou.engines.cube.internal;

import java.math.BigInteger;

/**
 * Multiplies a run of whole numbers by one exact fraction so that every partial sum is the exact partial sum rounded
 * half up: the results sum to the rounded total, and each is within one unit of its exact share. Weights that sum to the
 * denominator give results that sum to the numerator.
 *
 * <p>The fraction is kept as a whole part and a proper part below one. The proper part is known to 64 binary places,
 * rounded down; a product with it is therefore the true quotient or one less, and the remainder tells which. No step
 * loses anything.
 */
final class CumulativeRounding {
    private final long whole;
    private final long part;
    private final long divisor;
    /** {@code part / divisor} in units of 2^-64, rounded down; unsigned. */
    private final long binary;
    /** The exact partial sum's remainder over the divisor, half a unit ahead so that flooring rounds half up. */
    private long carry;

    /** The divisor must not be zero. */
    CumulativeRounding(long dividend, long divisor) {
        long sign = divisor < 0 ? -1 : 1;
        long numerator = Math.multiplyExact(dividend, sign);
        this.divisor = Math.multiplyExact(divisor, sign);
        whole = Math.floorDiv(numerator, this.divisor);
        part = Math.floorMod(numerator, this.divisor);
        binary = BigInteger.valueOf(part)
                .shiftLeft(64)
                .divide(BigInteger.valueOf(this.divisor))
                .longValue();
        carry = this.divisor >>> 1;
    }

    /** The next weight's share. */
    long next(long weight) {
        long magnitude = Math.abs(weight);
        long quotient = Math.unsignedMultiplyHigh(binary, magnitude);
        long remainder = part * magnitude - quotient * divisor;
        if (Long.compareUnsigned(remainder, divisor) >= 0) {
            remainder -= divisor;
            quotient++;
        }
        if (weight < 0) {
            quotient = remainder == 0 ? -quotient : -quotient - 1;
            remainder = remainder == 0 ? 0 : divisor - remainder;
        }
        return Math.addExact(Math.multiplyExact(whole, weight), quotient + carriedOver(remainder));
    }

    /** Adds to the carry; 1 where that completes a unit, else 0. Without a branch, since none could be foretold. */
    private long carriedOver(long remainder) {
        long beyond = carry + remainder - divisor;
        long stays = beyond >> 63;
        carry = beyond + (divisor & stays);
        return 1 + stays;
    }
}
