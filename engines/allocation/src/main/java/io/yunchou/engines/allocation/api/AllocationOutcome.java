package io.yunchou.engines.allocation.api;

/** The answer to an allocation: quotas, or what to loosen. */
public sealed interface AllocationOutcome permits Allocated, Infeasible {}
