package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of one member.
 *
 * @param minimum the least quota, 0 or more; null for none
 * @param maximum the highest quota, not below the minimum; null for none
 * @param lock the quota itself, a multiple of the unit, between minimum and maximum; overrides guard rails and entry
 *     quota; null for none
 */
public record Limits(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal lock) {
    /** No bounds. */
    public static final Limits NONE = new Limits(null, null, null);

    public static Limits between(BigDecimal minimum, BigDecimal maximum) {
        return new Limits(minimum, maximum, null);
    }

    public static Limits lockedAt(BigDecimal amount) {
        return new Limits(null, null, amount);
    }
}
