package io.yunchou.bench;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One measured figure.
 *
 * @param what measured what
 * @param value four significant digits of a measurement; a count in full
 * @param unit e.g. ms, MB; empty for a count or a ratio
 * @param goal what it has to reach
 */
public record Figure(String what, BigDecimal value, String unit, Goal goal) {
    private static final MathContext MEASURED = new MathContext(4);

    public static Figure measured(String what, double value, String unit, Goal goal) {
        return new Figure(what, plain(new BigDecimal(value).round(MEASURED)), unit, goal);
    }

    public static Figure counted(String what, long value, String unit, Goal goal) {
        return new Figure(what, BigDecimal.valueOf(value), unit, goal);
    }

    public boolean holds() {
        return goal.holds(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
