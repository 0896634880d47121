package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.ENGINE;
import static io.yunchou.engines.allocation.Requests.byHistory;
import static io.yunchou.engines.allocation.Requests.decimal;
import static io.yunchou.engines.allocation.Requests.evenly;
import static io.yunchou.engines.allocation.Requests.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.yunchou.engines.allocation.api.AllocationError;
import io.yunchou.engines.allocation.api.AllocationRequest;
import io.yunchou.engines.allocation.api.Branch;
import io.yunchou.engines.allocation.api.CascadeRequest;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.FactorLimits;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Limits;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.PhasingRequest;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.RunRateRequest;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.Slot;
import io.yunchou.engines.allocation.api.Target;
import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.Violation;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Slot M1 = new Slot("Q1", "M1");
    private static final DateRange WEEK = DateRange.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-01-08"));
    private static final Level RAILED = byHistory().withGuardRails(GuardRails.of("0", "1"));

    private static void assertRefused(AllocationError error, String field, ThrowingCallable call) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, call);
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.violations())
                .extracting(Violation::code, Violation::field)
                .contains(tuple(error.code(), field));
        assertThat(refusal).hasMessageContaining("\nMaybe ");
    }

    private static void assertRefused(
            AllocationError error, String field, Target target, Level level, Member... members) {
        AllocationRequest request = new AllocationRequest(target, level, List.of(members));
        assertRefused(error, field, () -> ENGINE.allocate(request));
    }

    private static void assertMemberRefused(AllocationError error, String field, Member member) {
        assertRefused(error, "members[%s].%s".formatted(member.id(), field), goal("9", "1"), RAILED, member);
    }

    @Test
    void saysWhichValueIsWrongWhatWouldBeRightAndWhatToDo() {
        AllocationRequest request = new AllocationRequest(
                goal("9", "1"), byHistory(), List.of(Member.established("A3", "-5"), Member.established("B", "1")));
        assertThatThrownBy(() -> ENGINE.allocate(request))
                .hasMessage("members[A3].history is -5, expected 0 or more.\n"
                        + "Maybe make the member a newcomer if returns outweigh its sales.")
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(AllocationError.HISTORY_NEGATIVE));
    }

    @Test
    void reportsAllMistakesAtOnce() {
        AllocationRequest request = new AllocationRequest(
                goal("-9", "0"), byHistory(), List.of(Member.established("A", "-1"), Member.established("A", "-2")));
        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> ENGINE.allocate(request));
        assertThat(refusal.violations())
                .extracting(Violation::code)
                .containsExactly(
                        "allocation.goal-negative",
                        "allocation.unit-not-positive",
                        "allocation.history-negative",
                        "allocation.member-duplicate",
                        "allocation.history-negative");
        assertThat(refusal).hasMessageContaining("(and 4 more)");
    }

    @Test
    void refusesAGoalThatItsUnitCannotCount() {
        assertRefused(
                AllocationError.TOO_LARGE, "goal", goal("99999999999999999999", "1"), evenly(), Member.newcomer("A"));
    }

    @Test
    void refusesMembersWithoutNames() {
        assertRefused(AllocationError.NO_MEMBERS, "members", goal("1", "1"), evenly());
        assertRefused(AllocationError.MEMBER_ID_BLANK, "members[].id", goal("1", "1"), evenly(), Member.newcomer(" "));
    }

    @Test
    void refusesDriversThatDoNotMakeAWhole() {
        Member member = Member.established("A", "1");
        assertRefused(AllocationError.NO_DRIVERS, "level.drivers", goal("1", "1"), Level.fairShare(), member);
        Level twice = Level.fairShare(Driver.history("0.5"), Driver.history("0.4"));
        assertRefused(AllocationError.DRIVER_DUPLICATE, "level.drivers[history]", goal("1", "1"), twice, member);
        assertRefused(AllocationError.DRIVER_SHARES_NOT_ONE, "level.drivers", goal("1", "1"), twice, member);
        Level beyond = Level.fairShare(Driver.history("1.5"), Driver.even("-0.5"));
        assertRefused(AllocationError.DRIVER_SHARE_OUT_OF_RANGE, "level.drivers[even]", goal("1", "1"), beyond, member);
    }

    @Test
    void refusesDriversWithoutUsableValues() {
        Level byPotential = Level.fairShare(Driver.figure("potential", "1"));
        String field = "members[A].figures[potential]";
        Member none = Member.newcomer("A");
        assertRefused(AllocationError.DRIVER_VALUE_MISSING, field, goal("1", "1"), byPotential, none);
        Member negative = none.withFigure("potential", "-1");
        assertRefused(AllocationError.DRIVER_VALUE_NEGATIVE, field, goal("1", "1"), byPotential, negative);
        Member zero = none.withFigure("potential", "0");
        assertRefused(
                AllocationError.DRIVER_WITHOUT_VALUES, "level.drivers[potential]", goal("1", "1"), byPotential, zero);
    }

    @Test
    void refusesGrowthWithoutUsablePotential() {
        Level growth = Level.growth("potential", Driver.even("1"));
        String field = "members[A].figures[potential]";
        Member none = Member.newcomer("A");
        assertRefused(AllocationError.POTENTIAL_MISSING, field, goal("1", "1"), growth, none);
        Member negative = none.withFigure("potential", "-1");
        assertRefused(AllocationError.POTENTIAL_NEGATIVE, field, goal("1", "1"), growth, negative);
    }

    @Test
    void refusesARuleThatContradictsItself() {
        Member member = Member.established("A", "1");
        Level rails = byHistory().withGuardRails(GuardRails.of("0.2", "0.1"));
        assertRefused(AllocationError.GUARD_RAILS_WRONG, "level.guardRails", goal("1", "1"), rails, member);
        Level factors = byHistory().withFactorLimits(new FactorLimits(decimal("1.1"), decimal("1.2")));
        assertRefused(AllocationError.FACTOR_LIMITS_WRONG, "level.factorLimits", goal("1", "1"), factors, member);
        Level below = byHistory().withOverAssignment(decimal("-0.1"));
        assertRefused(AllocationError.OVER_ASSIGNMENT_NEGATIVE, "level.overAssignment", goal("1", "1"), below, member);
    }

    @Test
    void refusesFactorsBeyondLimitsOrWithoutReason() {
        Member member = Member.established("A", "1");
        assertMemberRefused(AllocationError.FACTOR_OUTSIDE_LIMITS, "factor", member.withFactor("1.2", "hope"));
        assertMemberRefused(AllocationError.FACTOR_WITHOUT_REASON, "factor", member.withFactor("1.05", " "));
    }

    @Test
    void refusesLimitsThatContradictEachOther() {
        Member member = Member.established("A", "1");
        assertMemberRefused(AllocationError.LIMIT_NEGATIVE, "minimum", member.atLeast("-1"));
        assertMemberRefused(
                AllocationError.LIMITS_CROSSED, "minimum", member.atLeast("6").atMost("5"));
        assertMemberRefused(AllocationError.LOCK_NOT_IN_UNITS, "lock", member.lockedAt("1.5"));
        Limits outside = new Limits(null, BigDecimal.ONE, BigDecimal.TWO);
        assertMemberRefused(AllocationError.LOCK_OUTSIDE_LIMITS, "lock", member.withLimits(outside));
    }

    @Test
    void refusesMembersWithoutHistoryThatNothingBounds() {
        assertMemberRefused(AllocationError.NEWCOMER_UNBOUNDED, "limits", Member.newcomer("A"));
        assertMemberRefused(AllocationError.NEWCOMER_UNBOUNDED, "limits", Member.established("A", "0"));
    }

    @Test
    void refusesEntrantsWithoutRampOrPeers() {
        assertMemberRefused(AllocationError.RAMP_OUT_OF_RANGE, "ramp", Member.entrant("A", "1.1", ""));
        assertMemberRefused(AllocationError.NO_PEERS, "peerGroup", Member.entrant("A", "1", "north"));
    }

    @Test
    void refusesATreeThatItsRulesDoNotFit() {
        Branch deep = Branch.of(
                Member.newcomer("root"),
                Branch.of(Member.newcomer("A"), Branch.leaf(Member.newcomer("B"))),
                Branch.leaf(Member.newcomer("root")));
        CascadeRequest request = new CascadeRequest(goal("1", "1"), List.of(evenly()), decimal("-0.1"), deep);
        assertRefused(AllocationError.LEVEL_MISSING, "levels[1]", () -> ENGINE.cascade(request));
        assertRefused(AllocationError.MEMBER_DUPLICATE, "members[root].id", () -> ENGINE.cascade(request));
        assertRefused(AllocationError.CAP_NEGATIVE, "overAssignmentCap", () -> ENGINE.cascade(request));
    }

    @Test
    void refusesNegativeStretches() {
        assertRefused(
                AllocationError.OVER_ASSIGNMENT_NEGATIVE,
                "overAssignments[0]",
                () -> ENGINE.stretch(List.of(decimal("-0.01")), decimal("-0.1")));
    }

    private static void assertPhasingRefused(AllocationError error, String field, String amount, Season season) {
        PhasingRequest request = new PhasingRequest(decimal(amount), BigDecimal.ONE, season);
        assertRefused(error, field, () -> ENGINE.phase(request));
    }

    private static Season season(WorkingCalendar calendar, PlanMonth... months) {
        return new Season(List.of(), List.of(months), calendar);
    }

    @Test
    void refusesAnAmountThatIsNotInUnits() {
        Season season = season(WorkingCalendar.weekdays(), new PlanMonth(M1, WEEK));
        assertPhasingRefused(AllocationError.AMOUNT_NOT_IN_UNITS, "amount", "1.5", season);
        assertPhasingRefused(AllocationError.AMOUNT_NOT_IN_UNITS, "amount", "-1", season);
    }

    @Test
    void refusesMonthsThatDoNotMakeAYear() {
        WorkingCalendar weekdays = WorkingCalendar.weekdays();
        PlanMonth month = new PlanMonth(M1, WEEK);
        assertPhasingRefused(AllocationError.NO_MONTHS, "plan", "1", season(weekdays));
        assertPhasingRefused(AllocationError.SLOT_DUPLICATE, "plan[M1]", "1", season(weekdays, month, month));
        assertPhasingRefused(AllocationError.SPANS_OVERLAP, "plan", "1", season(weekdays, month, month));
        PlanMonth open = new PlanMonth(M1, DateRange.from(WEEK.start()));
        assertPhasingRefused(AllocationError.SPAN_OPEN, "plan", "1", season(weekdays, open));
    }

    @Test
    void refusesAHistoryThatNamesAYearTwice() {
        HistoryYear year = new HistoryYear("2023", List.of());
        Season season = new Season(List.of(year, year), List.of(new PlanMonth(M1, WEEK)), WorkingCalendar.weekdays());
        assertPhasingRefused(AllocationError.YEAR_DUPLICATE, "history[2023]", "1", season);
    }

    @Test
    void refusesACalendarInWhichNobodyWorks() {
        WorkingCalendar free = new WorkingCalendar(
                Set.of(DayOfWeek.values()),
                Set.of(),
                Set.of(),
                new WorkingCalendar.SlowDays(Set.of(), 5, BigDecimal.ONE));
        assertPhasingRefused(AllocationError.NO_WORKING_DAYS, "plan", "1", season(free, new PlanMonth(M1, WEEK)));
        WorkingCalendar slow = new WorkingCalendar(
                Set.of(), Set.of(), Set.of(), new WorkingCalendar.SlowDays(Set.of(), -1, BigDecimal.ONE));
        assertPhasingRefused(
                AllocationError.SLOW_DAYS_WRONG, "calendar.slowDays", "1", season(slow, new PlanMonth(M1, WEEK)));
    }

    @Test
    void refusesARunRateOnADayOfAnotherYear() {
        Season season = season(WorkingCalendar.weekdays(), new PlanMonth(M1, WEEK));
        RunRateRequest request =
                new RunRateRequest(LocalDate.parse("2024-01-08"), BigDecimal.ONE, BigDecimal.ONE, season);
        assertRefused(AllocationError.DAY_OUTSIDE_YEAR, "asOf", () -> ENGINE.runRate(request));
    }
}
