package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.allocated;
import static io.yunchou.engines.allocation.Requests.amounts;
import static io.yunchou.engines.allocation.Requests.byHistory;
import static io.yunchou.engines.allocation.Requests.decimal;
import static io.yunchou.engines.allocation.Requests.evenly;
import static io.yunchou.engines.allocation.Requests.fourMembers;
import static io.yunchou.engines.allocation.Requests.goal;
import static io.yunchou.engines.allocation.Requests.historyPotentialPipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import io.yunchou.engines.allocation.api.Trace;
import io.yunchou.engines.allocation.api.UnitRounding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairShareTest {
    /** Golden vector 1 (domain reference, goals, weighted fair share): T=120, α .5/.3/.2. */
    @Test
    void blendsTheDriversToTheGoldenShares() {
        Allocated result = allocated(goal("120", "0.0001"), historyPotentialPipeline(), fourMembers());
        assertThat(result.allotments())
                .extracting(allotment -> Requests.plain(allotment.trace().weight()))
                .containsExactly("0.36", "0.29", "0.225", "0.125");
        assertThat(amounts(result)).containsExactly("43.2", "34.8", "27", "15");
    }

    /** Golden vector 1, second part: growth bounds of +5 % to +35 %. */
    @Test
    void keepsTheGoldenSharesWithinGuardRails() {
        Level railed = historyPotentialPipeline().withGuardRails(GuardRails.of("0.05", "0.35"));
        Allocated result = allocated(goal("120", "0.0001"), railed, fourMembers());
        assertThat(amounts(result)).containsExactly("44.0308", "35.4692", "27", "13.5");
        assertThat(result.allotments())
                .extracting(allotment -> allotment.trace().binding())
                .containsExactly(Bound.NONE, Bound.NONE, Bound.GUARD_RAIL_HIGH, Bound.GUARD_RAIL_HIGH);
    }

    /** Over-assignment vector of the domain reference: goal 120, 5 %, assigned 126. */
    @Test
    void assignsMoreThanTheGoalByTheOverAssignment() {
        Level stretched = historyPotentialPipeline().withOverAssignment(decimal("0.05"));
        Allocated result = allocated(goal("120", "0.01"), stretched, fourMembers());
        assertThat(result.goal()).isEqualByComparingTo("120");
        assertThat(result.assigned()).isEqualByComparingTo("126");
        assertThat(result.unassigned()).isEqualByComparingTo("-6");
        assertThat(amounts(result)).containsExactly("45.36", "36.54", "28.35", "15.75");
    }

    /** Golden vector 10, rounding: 100 into 3. */
    @Test
    void roundsAHundredIntoThreeByTheLargestRemainder() {
        Allocated result =
                allocated(goal("100", "1"), evenly(), Member.newcomer("C"), Member.newcomer("A"), Member.newcomer("B"));
        assertThat(result.allotments()).extracting("memberId").containsExactly("A", "B", "C");
        assertThat(amounts(result)).containsExactly("34", "33", "33");
    }

    @Test
    void roundsABulkSpreadByItsRunningTotal() {
        Allocated result = allocated(
                goal("100", "1").withRounding(UnitRounding.CUMULATIVE),
                evenly(),
                Member.newcomer("A"),
                Member.newcomer("B"),
                Member.newcomer("C"));
        assertThat(amounts(result)).containsExactly("33", "34", "33");
    }

    @Test
    void leavesOnTheParentWhatTheUnitCannotExpress() {
        Allocated result = allocated(goal("100.4", "1"), evenly(), Member.newcomer("A"), Member.newcomer("B"));
        assertThat(result.assigned()).isEqualByComparingTo("100");
        assertThat(result.unassigned()).isEqualByComparingTo("0.4");
    }

    @Test
    void assignsInCoarseUnits() {
        Allocated result = allocated(
                goal("1000000", "10000"), byHistory(), Member.established("A", "1"), Member.established("B", "2"));
        assertThat(amounts(result)).containsExactly("330000", "670000");
    }

    @Test
    void countsAMemberWithoutHistoryAsZeroInTheHistoryDriver() {
        Level half = Level.fairShare(Driver.history("0.5"), Driver.even("0.5"));
        Allocated result = allocated(goal("100", "1"), half, Member.established("A", "7"), Member.newcomer("B"));
        assertThat(amounts(result)).containsExactly("75", "25");
    }

    @Test
    void multipliesByTheQualitativeFactorAndRenormalises() {
        Allocated result = allocated(
                goal("210", "1"),
                evenly(),
                Member.newcomer("A").withFactor("1.1", "new plant opens"),
                Member.newcomer("B"));
        assertThat(amounts(result)).containsExactly("110", "100");
        assertThat(result.of("A").trace().amounts().fair()).isEqualByComparingTo("105");
        assertThat(result.of("A").trace().factor().reason()).isEqualTo("new plant opens");
    }

    @Test
    void appliesFactorsBeforeBounds() {
        Level railed = byHistory().withGuardRails(GuardRails.of("0", "0.05"));
        Allocated result = allocated(
                goal("204", "1"),
                railed,
                Member.established("A", "100").withFactor("1.1", "tender won"),
                Member.established("B", "100"));
        assertThat(amounts(result)).containsExactly("104", "100");
    }

    @Test
    void assignsNothingWhereTheGoalIsNothing() {
        Allocated result = allocated(goal("0", "1"), byHistory(), Member.established("A", "1"));
        assertThat(amounts(result)).containsExactly("0");
    }

    @Test
    void explainsAQuotaStepByStep() {
        Level railed = historyPotentialPipeline().withGuardRails(GuardRails.of("0.05", "0.35"));
        Trace trace =
                allocated(goal("120", "0.01"), railed, fourMembers()).of("A").trace();
        Basis.ByDrivers basis = (Basis.ByDrivers) trace.basis();
        assertThat(basis.drivers())
                .extracting(Basis.DriverShare::driver, share -> Requests.plain(share.contribution()))
                .containsExactly(tuple("history", "0.2"), tuple("potential", "0.09"), tuple("pipeline", "0.07"));
        assertThat(trace.bounds().low()).isEqualByComparingTo("42");
        assertThat(trace.bounds().high()).isEqualByComparingTo("54");
        assertThat(trace.amounts().fair()).isEqualByComparingTo("43.2");
        assertThat(trace.amounts().bounded()).isEqualByComparingTo("44.0307692308");
        assertThat(trace.amounts().roundingDifference()).isEqualByComparingTo("-0.0007692308");
    }

    @Test
    void givesWeightlessMembersOnlyWhatTheOthersCannotCarry() {
        Allocated result = allocated(
                goal("100", "1"),
                Level.fairShare(Driver.figure("potential", "1")),
                List.of(
                        Member.newcomer("A").withFigure("potential", "5").atMost("40"),
                        Member.newcomer("B").withFigure("potential", "0"),
                        Member.newcomer("C").withFigure("potential", "0")));
        assertThat(amounts(result)).containsExactly("40", "30", "30");
    }
}
