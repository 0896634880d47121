package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.util.List;

/** What a member was weighed by. Figures have ten decimals. */
public sealed interface Basis {
    /**
     * By drivers.
     *
     * @param drivers the share of each driver; the weight is the sum of their contributions
     */
    record ByDrivers(List<DriverShare> drivers) implements Basis {
        public ByDrivers {
            drivers = List.copyOf(drivers);
        }
    }

    /**
     * By history and growth.
     *
     * @param history last year's actual; 0 for a newcomer
     * @param headroom potential − history, at least 0
     * @param change what the form adds to history, or takes from it
     * @param rule how the change was spread
     */
    record ByGrowth(BigDecimal history, BigDecimal headroom, BigDecimal change, GrowthRule rule) implements Basis {}

    /**
     * By the peers, for an entrant.
     *
     * @param peerGroup the group
     * @param peers how many established members it has
     * @param peerMedian the median of their weights
     * @param ramp the part of it that an entrant carries
     */
    record ByPeers(String peerGroup, int peers, BigDecimal peerMedian, BigDecimal ramp) implements Basis {}

    /** How growth was spread. */
    enum GrowthRule {
        /** In proportion to headroom. */
        HEADROOM,
        /** Nobody had headroom: in proportion to the driver weights. */
        DRIVERS,
        /** Less is assigned than last year's actual: reductions in proportion to history. */
        REDUCTION
    }

    /**
     * One driver of one member.
     *
     * @param driver the driver's name
     * @param value the member's value
     * @param portion value ÷ sum of the values of all members that are weighed by drivers
     * @param share how much the driver counts
     * @param contribution share × portion
     */
    record DriverShare(
            String driver, BigDecimal value, BigDecimal portion, BigDecimal share, BigDecimal contribution) {}
}
