package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.ENGINE;
import static io.yunchou.engines.allocation.Requests.decimal;
import static io.yunchou.engines.allocation.Requests.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.Phasing;
import io.yunchou.engines.allocation.api.Phasing.Cause;
import io.yunchou.engines.allocation.api.Phasing.IndexBasis;
import io.yunchou.engines.allocation.api.PhasingRequest;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.RunRate;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.Slot;
import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.engines.allocation.api.WorkingCalendar.SlowDays;
import io.yunchou.kernel.DateRange;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Months here are spans of whole weeks, so that working days are five times the weeks. */
class PhasingTest {
    private static final Slot M1 = new Slot("Q1", "M1");
    private static final Slot M2 = new Slot("Q1", "M2");
    private static final Slot M3 = new Slot("Q2", "M3");
    private static final Slot M4 = new Slot("Q2", "M4");
    private static final LocalDate MONDAY_2022 = LocalDate.parse("2022-01-03");
    private static final LocalDate MONDAY_2023 = LocalDate.parse("2023-01-02");
    private static final LocalDate MONDAY_2024 = LocalDate.parse("2024-01-01");

    private static HistoryYear.Entry entry(Slot slot, LocalDate monday, int week, int weeks, String amount) {
        return new HistoryYear.Entry(slot, weeks(monday, week, weeks), decimal(amount));
    }

    private static DateRange weeks(LocalDate monday, int week, int weeks) {
        return DateRange.of(monday.plusWeeks(week), monday.plusWeeks(week + weeks));
    }

    private static PlanMonth planned(Slot slot, int week, int weeks) {
        return new PlanMonth(slot, weeks(MONDAY_2024, week, weeks));
    }

    /** 2022: 10 and 15 working days, 100 and 300. */
    private static HistoryYear year2022() {
        return new HistoryYear(
                "2022", List.of(entry(M1, MONDAY_2022, 0, 2, "100"), entry(M2, MONDAY_2022, 2, 3, "300")));
    }

    /** 2023: 10 and 10 working days, 100 and 200. */
    private static HistoryYear year2023() {
        return new HistoryYear(
                "2023", List.of(entry(M1, MONDAY_2023, 0, 2, "100"), entry(M2, MONDAY_2023, 2, 2, "200")));
    }

    private static Season twoYears() {
        return new Season(
                List.of(year2022(), year2023()),
                List.of(planned(M1, 0, 2), planned(M2, 2, 3)),
                WorkingCalendar.weekdays());
    }

    private static Phasing phased(String amount, Season season) {
        return ENGINE.phase(new PhasingRequest(decimal(amount), decimal("1"), season));
    }

    private static List<String> amounts(Phasing phasing) {
        return phasing.months().stream().map(month -> plain(month.amount())).toList();
    }

    /**
     * By hand: 2022 has indices 10/16 and 20/16, 2023 has 10/15 and 20/15; means 31/48 and 31/24. With 10 and 15 days the
     * weights are 310/48 and 930/48, a quarter and three quarters.
     */
    @Test
    void weighsTheMeanIndexByTheWorkingDaysOfThePlanYear() {
        Phasing phasing = phased("120", twoYears());
        assertThat(amounts(phasing)).containsExactly("30", "90");
        assertThat(phasing.months())
                .extracting(month -> plain(month.index()))
                .containsExactly("0.6458333333", "1.2916666667");
        assertThat(phasing.byHistoryAlone()).isTrue();
    }

    @Test
    void roundsMonthsByTheLargestRemainder() {
        Phasing phasing = phased("10", twoYears());
        assertThat(amounts(phasing)).containsExactly("3", "7");
        assertThat(phasing.months().getFirst().roundingDifference()).isEqualByComparingTo("0.5");
    }

    @Test
    void addsUpSeveralSpansOfOneMonth() {
        HistoryYear split = new HistoryYear(
                "2022",
                List.of(
                        entry(M1, MONDAY_2022, 0, 1, "10"),
                        entry(M1, MONDAY_2022, 1, 1, "90"),
                        entry(M2, MONDAY_2022, 2, 3, "300")));
        Season season = new Season(List.of(split, year2023()), twoYears().plan(), WorkingCalendar.weekdays());
        assertThat(phased("120", season)).isEqualTo(phased("120", twoYears()));
    }

    /** One year: the quarters have indices 10/16 and 20/16 and inside Q1 working days decide. */
    @Test
    void keepsTheQuartersShapeWithFewerThanTwoYears() {
        HistoryYear only = new HistoryYear(
                "2022",
                List.of(
                        entry(M1, MONDAY_2022, 0, 1, "90"),
                        entry(M2, MONDAY_2022, 1, 1, "10"),
                        entry(M3, MONDAY_2022, 2, 3, "300")));
        Season season = new Season(
                List.of(only),
                List.of(planned(M1, 0, 1), planned(M2, 1, 3), planned(M3, 4, 2)),
                WorkingCalendar.weekdays());
        Phasing phasing = phased("800", season);
        assertThat(amounts(phasing)).containsExactly("100", "300", "400");
        assertThat(phasing.months()).extracting(Phasing.Month::basis).containsOnly(IndexBasis.QUARTER);
        assertThat(phasing.notes())
                .extracting(Phasing.Note::quarter, Phasing.Note::causes)
                .containsExactly(
                        tuple("Q1", Set.of(Cause.FEWER_THAN_TWO_YEARS)),
                        tuple("Q2", Set.of(Cause.FEWER_THAN_TWO_YEARS)));
    }

    @Test
    void fallsBackOnlyInTheQuarterThatHasAnEmptyMonth() {
        HistoryYear first = new HistoryYear(
                "2022",
                List.of(
                        entry(M1, MONDAY_2022, 0, 1, "0"),
                        entry(M2, MONDAY_2022, 1, 1, "100"),
                        entry(M3, MONDAY_2022, 2, 2, "100")));
        HistoryYear second = new HistoryYear(
                "2023",
                List.of(
                        entry(M1, MONDAY_2023, 0, 1, "20"),
                        entry(M2, MONDAY_2023, 1, 1, "80"),
                        entry(M3, MONDAY_2023, 2, 2, "100")));
        Season season = new Season(
                List.of(first, second),
                List.of(planned(M1, 0, 1), planned(M2, 1, 1), planned(M3, 2, 2)),
                WorkingCalendar.weekdays());
        Phasing phasing = phased("400", season);
        assertThat(amounts(phasing)).containsExactly("100", "100", "200");
        assertThat(phasing.notes())
                .containsExactly(new Phasing.Note("Q1", IndexBasis.QUARTER, Set.of(Cause.EMPTY_MONTH)));
    }

    @Test
    void goesByWorkingDaysWithoutHistory() {
        Season season = new Season(List.of(), twoYears().plan(), WorkingCalendar.weekdays());
        Phasing phasing = phased("100", season);
        assertThat(amounts(phasing)).containsExactly("40", "60");
        assertThat(phasing.notes())
                .containsExactly(new Phasing.Note("Q1", IndexBasis.WORKING_DAYS, Set.of(Cause.FEWER_THAN_TWO_YEARS)));
    }

    @Test
    void doesNotCompareQuartersOfOtherMonths() {
        HistoryYear stub = new HistoryYear(
                "2021",
                List.of(
                        entry(new Slot("Q1", "M0"), LocalDate.parse("2021-01-04"), 0, 1, "50"),
                        entry(M1, LocalDate.parse("2021-01-04"), 1, 2, "100"),
                        entry(M2, LocalDate.parse("2021-01-04"), 3, 3, "300")));
        Season season =
                new Season(List.of(stub, year2022(), year2023()), twoYears().plan(), WorkingCalendar.weekdays());
        assertThat(phased("100", season).notes().getFirst().causes()).containsExactly(Cause.OTHER_MONTHS);
    }

    /**
     * February 2024 in China: 21 weekdays, 5 of them in the holiday of 10 to 17 February, make-up days on the 4th and
     * the 18th: 18 working days, of which five before and five after count half.
     */
    @Test
    void countsMakeUpDaysAndHalvesTheDaysAroundSpringFestival() {
        LocalDate festival = LocalDate.parse("2024-02-10");
        WorkingCalendar china = new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Stream.iterate(festival, day -> day.plusDays(1)).limit(8).collect(Collectors.toSet()),
                Set.of(LocalDate.parse("2024-02-04"), LocalDate.parse("2024-02-18")),
                SlowDays.around(Set.of(festival)));
        DateRange february = DateRange.of(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-03-01"));
        Season season = new Season(List.of(), List.of(new PlanMonth(M1, february)), china);
        assertThat(phased("1", season).months().getFirst().workingDays()).isEqualByComparingTo("13");
    }

    /** After M1 past years had reached 100/400 and 100/300, on average 7/24. */
    @Test
    void projectsByTheShareThatPastYearsHadReached() {
        RunRate runRate = ENGINE.runRate(
                new RunRateRequest(LocalDate.parse("2024-01-14"), decimal("70"), decimal("480"), twoYears()));
        assertThat(runRate.share()).isEqualByComparingTo("0.2916666667");
        assertThat(runRate.expected()).isEqualByComparingTo("140");
        assertThat(runRate.gap()).isEqualByComparingTo("-70");
        assertThat(runRate.projection()).isEqualByComparingTo("240");
        assertThat(runRate.years()).containsExactly("2022", "2023");
    }

    /** On Friday of the first of three weeks a third of M2 is over: 200/400 and 500/900. */
    @Test
    void goesThroughAMonthByItsWorkingDays() {
        RunRate runRate = ENGINE.runRate(
                new RunRateRequest(LocalDate.parse("2024-01-19"), decimal("1"), decimal("1"), twoYears()));
        assertThat(runRate.share()).isEqualByComparingTo("0.5277777778");
    }

    @Test
    void readsTheShapeInsideAMonthFromFinerEntries() {
        HistoryYear weekly = new HistoryYear(
                "2022", List.of(entry(M1, MONDAY_2022, 0, 1, "90"), entry(M1, MONDAY_2022, 1, 1, "10")));
        Season season = new Season(List.of(weekly), List.of(planned(M1, 0, 2)), WorkingCalendar.weekdays());
        RunRate runRate =
                ENGINE.runRate(new RunRateRequest(LocalDate.parse("2024-01-05"), decimal("9"), decimal("20"), season));
        assertThat(runRate.projection()).isEqualByComparingTo("10");
    }

    @Test
    void goesByWorkingDaysWherePastYearsAreMissing() {
        Season season = new Season(List.of(), twoYears().plan(), WorkingCalendar.weekdays());
        RunRate runRate =
                ENGINE.runRate(new RunRateRequest(LocalDate.parse("2024-01-14"), decimal("4"), decimal("20"), season));
        assertThat(runRate.projection()).isEqualByComparingTo("10");
        assertThat(runRate.years()).isEmpty();
    }

    @Test
    void monthsSumToTheYearAndTheCurrencyOfTheHistoryDoesNotMatter() {
        Seeded.cases(200, random -> {
            List<BigDecimal> amounts = Stream.generate(() -> random.decimal(-50, 99_999, 2))
                    .limit(8)
                    .toList();
            String year = Long.toString(random.between(0, 1_000_000));
            Phasing phasing = phased(year, randomSeason(amounts, BigDecimal.ONE));
            assertThat(phasing.months().stream().map(Phasing.Month::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(year);
            assertThat(phased(year, randomSeason(amounts, decimal("7.13")))).isEqualTo(phasing);
        });
    }

    private static Season randomSeason(List<BigDecimal> amounts, BigDecimal rate) {
        List<HistoryYear> years = List.of(
                randomYear("2022", MONDAY_2022, amounts.subList(0, 4), rate),
                randomYear("2023", MONDAY_2023, amounts.subList(4, 8), rate));
        return new Season(
                years,
                List.of(planned(M1, 0, 2), planned(M2, 2, 3), planned(M3, 5, 1), planned(M4, 6, 2)),
                WorkingCalendar.weekdays());
    }

    private static HistoryYear randomYear(String code, LocalDate monday, List<BigDecimal> amounts, BigDecimal rate) {
        List<Slot> slots = List.of(M1, M2, M3, M4);
        return new HistoryYear(
                code,
                IntStream.range(0, slots.size())
                        .mapToObj(month -> new HistoryYear.Entry(
                                slots.get(month),
                                weeks(monday, 2 * month, 2),
                                amounts.get(month).multiply(rate)))
                        .toList());
    }
}
