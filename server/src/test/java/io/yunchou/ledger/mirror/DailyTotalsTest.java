package io.yunchou.ledger.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Amounts;
import io.yunchou.ledger.Dimension;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.ledger.TotalsIndex;
import io.yunchou.testkit.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DailyTotalsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final Measure BOOKINGS = new Measure("booking", TaxBasis.NET, "USD");

    @Test
    void anySumOfAnySpanIsTheSumOfItsRows() {
        Seeded.cases(100, random -> {
            List<DailyTotal> rows = rows(random, 200);
            DailyTotals totals = inTwoSteps(rows, random);
            for (int i = 0; i < 30; i++) {
                Measure measure = new Measure(
                        random.oneOf(List.of("booking", "revenue")),
                        random.oneOf(List.of(TaxBasis.values())),
                        random.oneOf(List.of("USD", "CNY")));
                Dimension dimension = random.oneOf(List.of(Dimension.values()));
                Set<Long> keys = Arrays.stream(random.longs(4, 0, 5)).boxed().collect(Collectors.toSet());
                DateRange days = days(random);
                boolean restated = random.chance(0.5);
                TotalsIndex index = restated ? totals.restated() : totals;
                assertThat(index.sum(measure, dimension, keys, days))
                        .as("%s by %s %s in %s, restated %s", measure, dimension, keys, days, restated)
                        .isEqualTo(expected(rows, measure, dimension, keys, days, restated));
            }
        });
    }

    @Test
    void whatIsTakenAwayLeavesNothing() {
        List<DailyTotal> rows = rows(Seeded.of(5), 50);
        DailyTotals totals = DailyTotals.EMPTY
                .plus(rows, 1)
                .plus(rows.stream().map(DailyTotal::negated).toList(), 2);
        DateRange always = DateRange.from(FIRST_DAY.minusYears(9));
        assertThat(totals.sum(BOOKINGS, Dimension.COMPANY, Set.of(Dimension.NONE), always))
                .isEqualTo(new Sum(Amounts.amount(0), 0, 0));
        assertThat(totals.keys(BOOKINGS, Dimension.POSITION, always)).isEmpty();
    }

    @Test
    void aCorrectionCountsOnItsOwnDateAsPublishedAndInTheCorrectedPeriodAsRestated() {
        int own = (int) LocalDate.of(2014, 5, 2).toEpochDay();
        int corrected = (int) LocalDate.of(2014, 3, 31).toEpochDay();
        DailyTotals totals = DailyTotals.EMPTY.plus(
                List.of(new DailyTotal("booking", "USD", own, corrected, 1, 1, 1, 70_000, 0, 1, 0)), 1);
        DateRange march = DateRange.of(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 4, 1));
        DateRange may = DateRange.of(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 6, 1));
        assertThat(units(totals, march)).isZero();
        assertThat(units(totals, may)).isEqualTo(70_000);
        assertThat(units(totals.restated(), march)).isEqualTo(70_000);
        assertThat(units(totals.restated(), may)).isZero();
    }

    @Test
    void anAmountBeyondTheRangeFailsInsteadOfWrapping() {
        List<DailyTotal> twice = List.of(
                new DailyTotal("booking", "USD", 1, 1, 1, 1, 1, Long.MAX_VALUE, 0, 1, 0),
                new DailyTotal("booking", "USD", 2, 2, 1, 1, 1, 1, 0, 1, 0));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> DailyTotals.EMPTY.plus(twice, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    private static long units(TotalsIndex index, DateRange days) {
        return Amounts.units(
                index.sum(BOOKINGS, Dimension.POSITION, Set.of(1L), days).amount());
    }

    private static DailyTotals inTwoSteps(List<DailyTotal> rows, Seeded random) {
        int cut = random.below(rows.size());
        return DailyTotals.EMPTY.plus(byDay(rows.subList(0, cut)), 1).plus(byDay(rows.subList(cut, rows.size())), 2);
    }

    private static List<DailyTotal> byDay(List<DailyTotal> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(DailyTotal::epochDay))
                .toList();
    }

    private static Sum expected(
            List<DailyTotal> rows,
            Measure measure,
            Dimension dimension,
            Set<Long> keys,
            DateRange days,
            boolean restated) {
        List<DailyTotal> matching = rows.stream()
                .filter(row ->
                        row.kind().equals(measure.kind()) && row.currencyCode().equals(measure.currencyCode()))
                .filter(row -> dimension != Dimension.UNIT_WITHOUT_SELLER || row.sellerId() == 0)
                .filter(row -> keys.contains(key(row, dimension)))
                .filter(row -> days.contains(LocalDate.ofEpochDay(restated ? row.restatedDay() : row.epochDay())))
                .toList();
        long units = total(matching, DailyTotal::net)
                + (measure.basis() == TaxBasis.GROSS ? total(matching, DailyTotal::tax) : 0);
        return new Sum(Amounts.amount(units), total(matching, DailyTotal::count), total(matching, DailyTotal::untaxed));
    }

    private static long total(List<DailyTotal> rows, ToLongFunction<DailyTotal> value) {
        return rows.stream().mapToLong(value).sum();
    }

    private static long key(DailyTotal row, Dimension dimension) {
        return switch (dimension) {
            case COMPANY -> Dimension.NONE;
            case POSITION -> row.positionId();
            case SELLER -> row.sellerId();
            case UNIT, UNIT_WITHOUT_SELLER -> row.unitId();
        };
    }

    private static DateRange days(Seeded random) {
        LocalDate start = FIRST_DAY.plusDays(random.below(90));
        return random.chance(0.2) ? DateRange.from(start) : DateRange.of(start, start.plusDays(1 + random.below(60)));
    }

    private static List<DailyTotal> rows(Seeded random, int count) {
        List<DailyTotal> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int day = (int) FIRST_DAY.plusDays(random.below(90)).toEpochDay();
            rows.add(new DailyTotal(
                    random.oneOf(List.of("booking", "revenue")),
                    random.oneOf(List.of("USD", "CNY")),
                    day,
                    random.chance(0.1) ? day - random.below(30) : day,
                    random.between(0, 4),
                    random.between(0, 4),
                    random.between(0, 4),
                    random.between(-1_000_000, 9_000_000),
                    random.between(0, 90_000),
                    1,
                    random.below(2)));
        }
        return byDay(rows);
    }
}
