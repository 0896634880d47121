package io.yunchou.ledger;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;

/** Ledger amounts as whole units of 0.0001, in which sums are fast and exact; an overflow fails, it never wraps. */
public final class Amounts {
    private Amounts() {}

    /** The amount in units of 0.0001; fails where it has more than four decimals or does not fit. */
    public static long units(BigDecimal amount) {
        return amount.setScale(Rounding.LEDGER_SCALE).unscaledValue().longValueExact();
    }

    public static BigDecimal amount(long units) {
        return BigDecimal.valueOf(units, Rounding.LEDGER_SCALE);
    }
}
