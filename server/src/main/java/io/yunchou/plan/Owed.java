package io.yunchou.plan;

import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;

/**
 * A sum of quotas.
 *
 * @param amount the exact sum of the windows that lie wholly inside the days asked for, always with four decimals
 * @param windows how many they are
 * @param cut how many windows reach beyond the days; nothing of them is in the amount, since no share of them is owed
 *     before the window ends
 */
public record Owed(BigDecimal amount, int windows, int cut) {
    public static final Owed NOTHING = new Owed(BigDecimal.ZERO, 0, 0);

    public Owed {
        amount = amount.setScale(Rounding.LEDGER_SCALE);
    }

    public Owed plus(Owed other) {
        return new Owed(amount.add(other.amount), windows + other.windows, cut + other.cut);
    }
}
