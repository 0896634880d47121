package io.yunchou.plan;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import java.math.BigDecimal;

/**
 * What one position owes in one window.
 *
 * @param version the published version that it came with
 * @param position who owes it, whoever holds the position
 * @param measure the code of the measure, e.g. {@code booking-net}
 * @param period the code of the fiscal period
 * @param days the period's days when it was published
 * @param amount in the measure's currency and basis, 0 or more, at most four decimals
 */
public record Quota(
        VersionId version, PositionId position, String measure, String period, DateRange days, BigDecimal amount) {}
