package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * What one member carries.
 *
 * @param memberId the member
 * @param amount the quota, a multiple of the unit
 * @param trace how it came about
 */
public record Allotment(String memberId, BigDecimal amount, Trace trace) {}
