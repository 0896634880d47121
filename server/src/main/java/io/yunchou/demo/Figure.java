package io.yunchou.demo;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as a terminal shows them. */
final class Figure {
    private static final String MISSING = "—";
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final int CENTS = 2;

    private Figure() {}

    /** In main units and hundredths. */
    static String money(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", SYMBOLS).format(Rounding.halfUp(amount, CENTS));
    }

    /** All decimals of the ledger. */
    static String exact(BigDecimal amount) {
        return new DecimalFormat("#,##0.0000", SYMBOLS).format(Rounding.halfUp(amount, Rounding.LEDGER_SCALE));
    }

    static String percent(@Nullable BigDecimal ratio) {
        return ratio == null ? MISSING : format("#,##0.0 %", ratio);
    }

    /** With its sign. */
    static String growth(@Nullable BigDecimal ratio) {
        return ratio == null ? MISSING : format("+#,##0.0 %;-#,##0.0 %", ratio);
    }

    private static String format(String pattern, BigDecimal ratio) {
        return new DecimalFormat(pattern, SYMBOLS).format(ratio);
    }
}
