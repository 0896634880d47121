package io.yunchou.engines.allocation.api;

/** What members are weighed by. */
public sealed interface Form {
    /** Each member's blended share of the drivers. */
    record FairShare() implements Form {}

    /**
     * Each member's history, and the growth by headroom.
     *
     * @param potential the figure that holds each member's potential, an amount in the target's measure
     */
    record Growth(String potential) implements Form {}
}
