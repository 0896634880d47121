package io.yunchou.engines.allocation.api;

import io.yunchou.kernel.DateRange;

/**
 * A month of the plan year.
 *
 * @param slot its place in the year; unique
 * @param span its days; must have an end; months do not overlap
 */
public record PlanMonth(Slot slot, DateRange span) {}
