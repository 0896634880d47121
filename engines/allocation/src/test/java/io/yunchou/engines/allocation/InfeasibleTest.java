package io.yunchou.engines.allocation;

import static io.yunchou.engines.allocation.Requests.byHistory;
import static io.yunchou.engines.allocation.Requests.evenly;
import static io.yunchou.engines.allocation.Requests.goal;
import static io.yunchou.engines.allocation.Requests.infeasible;
import static io.yunchou.engines.allocation.Requests.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.yunchou.engines.allocation.api.Bound;
import io.yunchou.engines.allocation.api.GuardRails;
import io.yunchou.engines.allocation.api.Infeasible;
import io.yunchou.engines.allocation.api.Level;
import io.yunchou.engines.allocation.api.Loosening;
import io.yunchou.engines.allocation.api.Member;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class InfeasibleTest {
    private static final Level RAILED = byHistory().withGuardRails(GuardRails.of("0.05", "0.10"));

    private static List<Tuple> moves(Infeasible infeasible) {
        return infeasible.loosenings().stream().map(InfeasibleTest::move).toList();
    }

    private static Tuple move(Loosening loosening) {
        return tuple(loosening.memberId(), loosening.bound(), plain(loosening.from()), plain(loosening.to()));
    }

    @Test
    void raisesTheGuardRailsWhereTheGoalIsTooHigh() {
        Infeasible answer =
                infeasible(goal("345", "1"), RAILED, Member.established("A", "100"), Member.established("B", "200"));
        assertThat(answer.lowest()).isEqualByComparingTo("315");
        assertThat(answer.highest()).isEqualByComparingTo("330");
        assertThat(moves(answer))
                .containsExactly(
                        tuple("A", Bound.GUARD_RAIL_HIGH, "110", "115"),
                        tuple("B", Bound.GUARD_RAIL_HIGH, "220", "230"));
        assertThat(answer.guardRails().maximumGrowth()).isEqualByComparingTo("0.15");
        assertThat(answer.loosenings().getFirst().by()).isEqualByComparingTo("5");
    }

    @Test
    void lowersTheGuardRailsWhereTheGoalIsTooLow() {
        Infeasible answer =
                infeasible(goal("300", "1"), RAILED, Member.established("A", "100"), Member.established("B", "200"));
        assertThat(moves(answer))
                .containsExactly(
                        tuple("A", Bound.GUARD_RAIL_LOW, "105", "100"), tuple("B", Bound.GUARD_RAIL_LOW, "210", "200"));
        assertThat(answer.guardRails().minimumGrowth()).isEqualByComparingTo("0");
    }

    @Test
    void loosensPolicyBeforeWhatWasPromised() {
        Infeasible answer = infeasible(
                goal("60", "1"),
                RAILED,
                Member.established("A", "100").atLeast("90"),
                Member.established("B", "100").lockedAt("20"));
        assertThat(moves(answer))
                .containsExactly(tuple("A", Bound.GUARD_RAIL_LOW, "105", "90"), tuple("A", Bound.MINIMUM, "90", "40"));
    }

    @Test
    void loosensLocksOnlyWhenNothingElseIsLeft() {
        Infeasible answer = infeasible(
                goal("60", "1"),
                evenly(),
                Member.newcomer("A").lockedAt("60"),
                Member.newcomer("B").lockedAt("30"),
                Member.newcomer("C"));
        assertThat(moves(answer))
                .containsExactly(tuple("A", Bound.LOCK, "60", "40"), tuple("B", Bound.LOCK, "30", "20"));
        assertThat(answer.highest()).isNull();
    }

    @Test
    void raisesTheGuardRailToAMinimumAboveIt() {
        Infeasible answer = infeasible(
                goal("250", "1"),
                RAILED,
                Member.established("A", "100").atLeast("130"),
                Member.established("B", "110"));
        assertThat(moves(answer)).containsExactly(tuple("A", Bound.GUARD_RAIL_HIGH, "110", "130"));
        assertThat(answer.guardRails().maximumGrowth()).isEqualByComparingTo("0.3");
    }

    @Test
    void lowersTheGuardRailToAMaximumBelowIt() {
        Infeasible answer = infeasible(
                goal("200", "1"), RAILED, Member.established("A", "100").atMost("80"), Member.established("B", "110"));
        assertThat(moves(answer)).containsExactly(tuple("A", Bound.GUARD_RAIL_LOW, "105", "80"));
    }

    @Test
    void widensAGuardRailThatHoldsNoWholeUnit() {
        Infeasible answer = infeasible(goal("20000", "10000"), RAILED, Member.established("A", "14000"));
        assertThat(moves(answer)).containsExactly(tuple("A", Bound.GUARD_RAIL_HIGH, "10000", "20000"));
    }
}
