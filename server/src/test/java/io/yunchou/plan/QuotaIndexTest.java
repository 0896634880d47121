package io.yunchou.plan;

import static io.yunchou.plan.QuotaFixtures.BOOKING;
import static io.yunchou.plan.QuotaFixtures.NORTH;
import static io.yunchou.plan.QuotaFixtures.SOUTH;
import static io.yunchou.plan.QuotaFixtures.quarter;
import static io.yunchou.plan.QuotaFixtures.quota;
import static io.yunchou.plan.QuotaFixtures.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaIndexTest {
    private static final QuotaIndex INDEX = QuotaIndex.of(
            7,
            List.of(
                    quota(NORTH, 2014, 1, "10.5"),
                    quota(NORTH, 2014, 2, "20"),
                    quota(NORTH, 2014, 4, "40"),
                    quota(SOUTH, 2014, 1, "0.0001")));

    @Test
    void addsWindowsInsideTheDaysExactly() {
        assertThat(INDEX.owed(BOOKING, List.of(NORTH, SOUTH), year(2014)))
                .isEqualTo(new Owed(new BigDecimal("70.5001"), 4, 0));
    }

    @Test
    void countsAPositionGivenTwiceOnce() {
        assertThat(INDEX.owed(BOOKING, List.of(SOUTH, SOUTH), year(2014)).windows())
                .isEqualTo(1);
    }

    @Test
    void inventsNoShareOfAWindowThatTheDaysCut() {
        DateRange februaryToJune = DateRange.of(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 6, 1));
        assertThat(INDEX.owed(BOOKING, List.of(NORTH), februaryToJune)).isEqualTo(new Owed(BigDecimal.ZERO, 0, 2));
    }

    @Test
    void findsTheWindowThatHoldsADay() {
        assertThat(INDEX.on(BOOKING, NORTH, LocalDate.of(2014, 6, 30))).contains(quota(NORTH, 2014, 2, "20"));
        assertThat(INDEX.on(BOOKING, NORTH, LocalDate.of(2014, 7, 1))).isEmpty();
        assertThat(INDEX.on("revenue-net", NORTH, LocalDate.of(2014, 6, 30))).isEmpty();
    }

    @Test
    void namesThePositionsThatOweInTheDays() {
        assertThat(INDEX.positions(BOOKING, quarter(2014, 1))).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(INDEX.positions(BOOKING, DateRange.on(LocalDate.of(2014, 4, 1))))
                .containsExactly(NORTH);
        assertThat(INDEX.positions(BOOKING, quarter(2014, 3))).isEmpty();
    }

    @Test
    void agreesWithLookingAtEveryWindowForRandomDays() {
        Seeded random = Seeded.of(20141);
        List<Quota> windows = randomWindows(random);
        QuotaIndex index = QuotaIndex.of(1, windows);
        for (int round = 0; round < 2000; round++) {
            DateRange days = randomDays(random);
            PositionId position = random.oneOf(List.of(NORTH, SOUTH));
            assertThat(index.owed(BOOKING, List.of(position), days))
                    .as("%s over %s", position, days)
                    .isEqualTo(byLookingAtEach(windows, position, days));
            assertThat(index.positions(BOOKING, days).contains(position))
                    .isEqualTo(windows.stream()
                            .anyMatch(window -> window.position().equals(position)
                                    && window.days().overlaps(days)));
        }
    }

    private static List<Quota> randomWindows(Seeded random) {
        List<Quota> windows = new ArrayList<>();
        for (int year = 2012; year < 2016; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                for (PositionId position : List.of(NORTH, SOUTH)) {
                    if (random.chance(0.7)) {
                        windows.add(quota(
                                position,
                                year,
                                quarter,
                                random.decimal(0, 1000, 4).toPlainString()));
                    }
                }
            }
        }
        return windows;
    }

    private static DateRange randomDays(Seeded random) {
        LocalDate start = random.day(LocalDate.of(2011, 6, 1), LocalDate.of(2016, 6, 1));
        if (random.chance(0.5)) {
            start = start.withDayOfMonth(1);
        }
        return random.chance(0.1)
                ? DateRange.from(start)
                : DateRange.of(
                        start, random.chance(0.5) ? start.plusMonths(6) : start.plusDays(random.between(1, 500)));
    }

    private static Owed byLookingAtEach(List<Quota> windows, PositionId position, DateRange days) {
        Owed owed = Owed.NOTHING;
        for (Quota window : windows) {
            if (window.position().equals(position) && window.days().overlaps(days)) {
                boolean inside =
                        window.days().equals(window.days().intersection(days).orElseThrow());
                owed = owed.plus(inside ? new Owed(window.amount(), 1, 0) : new Owed(BigDecimal.ZERO, 0, 1));
            }
        }
        return owed;
    }
}
