package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * One reason why a member should carry more than another. Only the proportions of a driver's values matter, not their
 * unit.
 *
 * @param name unique among the drivers of a level; for {@link Source#FIGURE} the name of the members' figure
 * @param share how much this driver counts, from 0 to 1; the shares of all drivers sum to 1
 * @param source where the values come from
 */
public record Driver(String name, BigDecimal share, Source source) {
    /** Where a driver's values come from. */
    public enum Source {
        /** {@link Member#figures()}, by the driver's name. */
        FIGURE,
        /** The member's history; 0 for members without. */
        HISTORY,
        /** The same for all. */
        EVEN
    }

    public static Driver figure(String name, String share) {
        return new Driver(name, new BigDecimal(share), Source.FIGURE);
    }

    public static Driver history(String share) {
        return new Driver("history", new BigDecimal(share), Source.HISTORY);
    }

    public static Driver even(String share) {
        return new Driver("even", new BigDecimal(share), Source.EVEN);
    }
}
