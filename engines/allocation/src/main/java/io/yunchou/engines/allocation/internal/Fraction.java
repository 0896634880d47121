package io.yunchou.engines.allocation.internal;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact quotient with a positive denominator. It is reduced to lowest terms only where it would grow, in sums: a
 * common divisor costs more than all other steps together.
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    static Fraction of(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() > 0
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.negate(), denominator.negate());
    }

    static Fraction of(BigDecimal value) {
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        BigInteger common = denominator.multiply(other.denominator);
        BigInteger divisor = sum.gcd(common);
        return new Fraction(sum.divide(divisor), common.divide(divisor));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    int signum() {
        return numerator.signum();
    }

    BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    BigInteger ceiling() {
        return new Fraction(numerator.negate(), denominator).floor().negate();
    }

    /** The nearest whole number, half away from zero. */
    BigInteger nearest() {
        BigInteger size = numerator.abs().shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
        return numerator.signum() < 0 ? size.negate() : size;
    }

    /** Rounded half up to ten decimals, for a trace. */
    BigDecimal rounded() {
        return rounded(Rounding.QUOTIENT_SCALE);
    }

    BigDecimal rounded(int scale) {
        BigInteger power = BigInteger.TEN.pow(scale);
        return new BigDecimal(new Fraction(numerator.multiply(power), denominator).nearest(), scale);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
