package io.yunchou.org;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;

/**
 * A person in a position.
 *
 * @param valid the days, start inclusive, end exclusive
 * @param share the part of the person that the position has, as a fraction: 1 is the whole person. The shares of one
 *     person on one day sum to 1
 */
public record Placement(PersonId person, PositionId position, DateRange valid, BigDecimal share) {}
