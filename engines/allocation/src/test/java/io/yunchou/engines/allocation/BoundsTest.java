package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.allocated;
import static io.yunchou.engines.allocation.Requests.amounts;
import static io.yunchou.engines.allocation.Requests.byHistory;
import static io.yunchou.engines.allocation.Requests.evenly;
import static io.yunchou.engines.allocation.Requests.goal;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.allocation.api.Allocated;
import io.yunchou.engines.allocation.api.Basis;
import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.Driver;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Member;
import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void keepsALockAndSpreadsTheRest() {
        Allocated result = allocated(
                goal("100", "1"),
                evenly(),
                Member.newcomer("A").lockedAt("50"),
                Member.newcomer("B"),
                Member.newcomer("C"));
        assertThat(amounts(result)).containsExactly("50", "25", "25");
        assertThat(result.of("A").trace().binding()).isEqualTo(Bound.LOCK);
    }

    @Test
    void letsALockOverrideGuardRails() {
        Level railed = byHistory().withGuardRails(GuardRails.of("0", "0.2"));
        Allocated result = allocated(
                goal("250", "1"),
                railed,
                Member.established("A", "100").lockedAt("140"),
                Member.established("B", "100"));
        assertThat(amounts(result)).containsExactly("140", "110");
    }

    @Test
    void raisesToTheMinimumAndLowersToTheMaximum() {
        Allocated result = allocated(
                goal("90", "1"),
                evenly(),
                Member.newcomer("A").atLeast("50"),
                Member.newcomer("B").atMost("10"),
                Member.newcomer("C"));
        assertThat(amounts(result)).containsExactly("50", "10", "30");
        assertThat(result.allotments())
                .extracting(allotment -> allotment.trace().binding())
                .containsExactly(Bound.MINIMUM, Bound.MAXIMUM, Bound.NONE);
    }

    @Test
    void namesTheTighterOfGuardRailAndMaximum() {
        Level railed = byHistory().withGuardRails(GuardRails.of("0", "0.5"));
        Allocated result = allocated(
                goal("220", "1"), railed, Member.established("A", "100").atMost("105"), Member.established("B", "100"));
        assertThat(amounts(result)).containsExactly("105", "115");
        assertThat(result.of("A").trace().binding()).isEqualTo(Bound.MAXIMUM);
    }

    @Test
    void bringsBoundsInsideToWholeUnits() {
        Level railed = byHistory().withGuardRails(GuardRails.of("0", "0.09"));
        Allocated result =
                allocated(goal("26", "1"), railed, Member.established("A", "12"), Member.established("B", "13"));
        assertThat(result.of("A").trace().bounds().high()).isEqualByComparingTo("13");
        assertThat(amounts(result)).containsExactly("12", "14");
    }

    @Test
    void givesAnEntrantTheRampedMedianOfThePeers() {
        Allocated result = allocated(
                goal("700", "1"),
                byHistory(),
                Member.established("A", "100", "north"),
                Member.established("B", "200", "north"),
                Member.established("C", "300", "north"),
                Member.entrant("D", "0.5", "north"));
        assertThat(amounts(result)).containsExactly("100", "200", "300", "100");
        Basis.ByPeers basis = (Basis.ByPeers) result.of("D").trace().basis();
        assertThat(basis.peers()).isEqualTo(3);
        assertThat(basis.peerMedian()).isEqualByComparingTo("0.2857142857");
        assertThat(result.of("D").trace().binding()).isEqualTo(Bound.ENTRY);
    }

    @Test
    void takesTheMeanOfTheMiddleTwoAsTheMedianOfAnEvenNumberOfPeers() {
        Allocated result = allocated(
                goal("450", "1"),
                byHistory(),
                Member.established("A", "100", "north"),
                Member.established("B", "200", "north"),
                Member.established("X", "0", "north").lockedAt("0"),
                Member.entrant("D", "1", "north"));
        assertThat(result.of("D").amount()).isEqualByComparingTo("150");
    }

    @Test
    void leavesAnEntrantOutsideTheGuardRailsWhichHoldForThePeers() {
        Level railed = byHistory().withGuardRails(GuardRails.of("0", "0.08"));
        Allocated result = allocated(
                goal("258", "1"),
                railed,
                Member.established("A", "80").withFactor("1.1", "tender won"),
                Member.established("B", "120"),
                Member.entrant("D", "0.5", ""));
        assertThat(amounts(result)).containsExactly("86", "122", "50");
    }

    @Test
    void keepsAnEntryQuotaWithinTheMembersOwnMaximum() {
        Allocated result = allocated(
                goal("300", "1"),
                byHistory(),
                Member.established("A", "80"),
                Member.entrant("D", "1", "").atMost("90"));
        assertThat(amounts(result)).containsExactly("210", "90");
        assertThat(result.of("D").trace().binding()).isEqualTo(Bound.MAXIMUM);
    }

    @Test
    void weighsANewcomerByDriversWithinAbsoluteBounds() {
        Level railed = Level.fairShare(Driver.history("0.5"), Driver.figure("potential", "0.5"))
                .withGuardRails(GuardRails.of("0", "0.5"));
        Allocated result = allocated(
                goal("150", "1"),
                railed,
                Member.established("A", "100").withFigure("potential", "50"),
                Member.newcomer("B").withFigure("potential", "50").atMost("30"));
        assertThat(amounts(result)).containsExactly("120", "30");
    }
}
