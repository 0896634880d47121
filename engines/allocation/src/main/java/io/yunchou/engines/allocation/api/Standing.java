package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/** Whether a member has a history to grow from. */
public sealed interface Standing {
    /**
     * Has a history. Guard rails hold.
     *
     * @param history last year's actual in the target's measure, 0 or more
     * @param peerGroup whose entrants are measured by this member
     */
    record Established(BigDecimal history, String peerGroup) implements Standing {}

    /**
     * Has none and takes an entry quota: the ramp times the median weight of the established members of the peer group.
     * Stands outside the guard rails; a minimum and a maximum hold.
     *
     * @param ramp the part of a full year's productivity, above 0 and at most 1, e.g. 0.5417 for a start in April
     * @param peerGroup whose median counts
     */
    record Entrant(BigDecimal ramp, String peerGroup) implements Standing {}

    /**
     * Has none and is weighed by the drivers like all others. Stands outside the guard rails; where a level has guard
     * rails, a newcomer must have a maximum or a lock instead.
     */
    record Newcomer() implements Standing {}
}
