package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where does the year land?
 *
 * @param asOf the last day whose sales are in the actual; a day of the plan year
 * @param actual the actual of the year to that day
 * @param quota the year's quota
 * @param season what the shape is read from; the finer its entries, the finer the point inside a month
 */
public record RunRateRequest(LocalDate asOf, BigDecimal actual, BigDecimal quota, Season season) {}
