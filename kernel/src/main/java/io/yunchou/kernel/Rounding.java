package io.yunchou.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one door for rounding. Everything that rounds a decimal says here to what and how. */
public final class Rounding {
    /** Decimal places of a ledger amount as stored: {@code numeric(19,4)}. */
    public static final int LEDGER_SCALE = 4;

    /** Decimal places of a stored quotient (attainment, growth, index). */
    public static final int QUOTIENT_SCALE = 10;

    private Rounding() {}

    /** Rounds half away from zero to the given number of decimal places. */
    public static BigDecimal halfUp(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP);
    }

    /** Rounds half away from zero to that many significant digits. */
    public static BigDecimal significant(BigDecimal value, int digits) {
        return value.round(new MathContext(digits, RoundingMode.HALF_UP));
    }

    /** {@code numerator / denominator}, half-up at {@link #QUOTIENT_SCALE}. The denominator must not be zero. */
    public static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, QUOTIENT_SCALE, RoundingMode.HALF_UP);
    }
}
