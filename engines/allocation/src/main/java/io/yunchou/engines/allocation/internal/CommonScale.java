package io.yunchou.engines.allocation.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Decimals as whole numbers in one power of ten, so that proportions stay exact without division. */
record CommonScale(int scale) {
    static CommonScale of(List<BigDecimal> values) {
        return new CommonScale(
                Math.max(0, values.stream().mapToInt(BigDecimal::scale).max().orElse(0)));
    }

    BigInteger integer(BigDecimal value) {
        return value.setScale(scale).unscaledValue();
    }

    BigInteger one() {
        return integer(BigDecimal.ONE);
    }

    /** A whole number of this scale as the amount that it stands for. */
    Fraction amount(BigInteger integer) {
        return Fraction.of(new BigDecimal(integer, scale));
    }

    static BigInteger sum(List<BigInteger> values) {
        return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
