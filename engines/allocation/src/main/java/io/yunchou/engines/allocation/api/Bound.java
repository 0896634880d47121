package io.yunchou.engines.allocation.api;

/** Where a bound on a quota comes from. */
public enum Bound {
    /** No bound (or, on the low side, zero). */
    NONE,
    /** History × (1 + least growth). */
    GUARD_RAIL_LOW,
    /** History × (1 + most growth). */
    GUARD_RAIL_HIGH,
    /** The entry quota of an entrant. */
    ENTRY,
    /** The member's own minimum. */
    MINIMUM,
    /** The member's own maximum. */
    MAXIMUM,
    /** A lock. */
    LOCK
}
