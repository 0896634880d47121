package io.yunchou.plan;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.QuotaLine;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Quotas by quarters of calendar years, as tests write them. */
public final class QuotaFixtures {
    public static final String BOOKING = "booking-net";
    public static final PositionId NORTH = new PositionId(101);
    public static final PositionId SOUTH = new PositionId(102);

    private QuotaFixtures() {}

    public static DateRange quarter(int year, int quarter) {
        LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
        return DateRange.of(start, start.plusMonths(3));
    }

    public static DateRange year(int year) {
        return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public static Quota quota(PositionId position, int year, int quarter, String amount) {
        return new Quota(
                new VersionId(1),
                position,
                BOOKING,
                "FY%d-Q%d".formatted(year, quarter),
                quarter(year, quarter),
                new BigDecimal(amount));
    }

    public static QuotaLine line(PositionId position, int year, int quarter, String amount) {
        return new QuotaLine(
                new PlanYear("FY" + year, BOOKING),
                position,
                "FY%d-Q%d".formatted(year, quarter),
                quarter(year, quarter),
                new BigDecimal(amount));
    }
}
