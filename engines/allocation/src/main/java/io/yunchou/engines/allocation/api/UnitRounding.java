package io.yunchou.engines.allocation.api;

/** How exact shares become whole units. Both keep the total, and every share within one unit, inside its bounds. */
public enum UnitRounding {
    /** Whole units first; the units left over go to the largest remainders, ties to the smaller member id. For siblings. */
    LARGEST_REMAINDER,
    /** The running total is rounded half up in member order, and each share is its step. For a bulk spread. */
    CUMULATIVE
}
