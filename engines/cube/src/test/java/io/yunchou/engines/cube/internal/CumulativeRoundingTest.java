package io.yunchou.engines.cube.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.testkit.Seeded;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CumulativeRoundingTest {
    @Test
    void roundsEveryPartialSumHalfUp() {
        CumulativeRounding halves = new CumulativeRounding(1, 2);
        assertThat(new long[] {halves.next(1), halves.next(1), halves.next(1)}).containsExactly(1, 0, 1);
    }

    @Test
    void turnsWeightsThatSumToTheDivisorIntoSharesThatSumToTheDividend() {
        Seeded.cases(300, random -> {
            long[] weights = random.longs(1 + random.below(50), 0, 1L << random.between(1, 50));
            weights[0]++;
            long divisor = java.util.Arrays.stream(weights).sum();
            long dividend = random.between(-(1L << 60), 1L << 60);
            CumulativeRounding shares = new CumulativeRounding(dividend, divisor);
            long sum = 0;
            for (long weight : weights) {
                sum += shares.next(weight);
            }
            assertThat(sum).isEqualTo(dividend);
        });
    }

    @Test
    void agreesWithBigNumbersForAnySignsAndSizes() {
        Seeded.cases(2000, random -> {
            long dividend = random.between(-(1L << random.between(0, 61)), 1L << random.between(0, 61));
            long divisor = random.between(1, 1L << random.between(0, 62)) * (random.chance(.3) ? -1 : 1);
            CumulativeRounding shares = new CumulativeRounding(dividend, divisor);
            BigInteger weightSoFar = BigInteger.ZERO;
            BigInteger given = BigInteger.ZERO;
            for (int i = 0; i < 20; i++) {
                long weight = random.between(-(1L << random.between(0, 40)), 1L << random.between(0, 40));
                weightSoFar = weightSoFar.add(BigInteger.valueOf(weight));
                BigInteger upToHere = roundedHalfUp(weightSoFar.multiply(BigInteger.valueOf(dividend)), divisor);
                BigInteger expected = upToHere.subtract(given);
                given = upToHere;
                if (expected.bitLength() > 60) {
                    return;
                }
                assertThat(shares.next(weight)).isEqualTo(expected.longValueExact());
            }
        });
    }

    @Test
    void refusesToOverflow() {
        CumulativeRounding shares = new CumulativeRounding(Long.MAX_VALUE, 1);
        assertThatThrownBy(() -> shares.next(2)).isInstanceOf(ArithmeticException.class);
    }

    /** The whole number nearest to the fraction, halves towards positive infinity. */
    private static BigInteger roundedHalfUp(BigInteger numerator, long denominator) {
        BigInteger sign = BigInteger.valueOf(Long.signum(denominator));
        BigInteger positive = BigInteger.valueOf(denominator).multiply(sign);
        BigInteger twice = numerator.multiply(sign).shiftLeft(1).add(positive);
        BigInteger[] parts = twice.divideAndRemainder(positive.shiftLeft(1));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
