package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * A year's amount, to be spread over its months.
 *
 * @param amount the year's amount, a multiple of the unit, 0 or more
 * @param unit the rounding grain
 * @param season what the shape is read from
 */
public record PhasingRequest(BigDecimal amount, BigDecimal unit, Season season) {}
