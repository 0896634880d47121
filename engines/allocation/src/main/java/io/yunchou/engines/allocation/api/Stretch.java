package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * The over-assignment of one level. Figures have ten decimals.
 *
 * @param requested what the level asks for
 * @param effective what the cap leaves of it
 * @param cumulative what all levels down to this one add together
 */
public record Stretch(BigDecimal requested, BigDecimal effective, BigDecimal cumulative) {
    /** Whether the cap took something away. */
    public boolean limited() {
        return effective.compareTo(requested) < 0;
    }
}
