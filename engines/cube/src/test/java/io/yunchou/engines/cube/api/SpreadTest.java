package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.PROFIT;
import static io.yunchou.engines.cube.api.Cubes.QUOTA;
import static io.yunchou.engines.cube.api.Cubes.edit;
import static io.yunchou.engines.cube.api.Cubes.leaves;
import static io.yunchou.engines.cube.api.Cubes.lock;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.scenario;
import static io.yunchou.engines.cube.api.Cubes.set;
import static io.yunchou.engines.cube.api.Cubes.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.engines.cube.api.Operation.CellUnits;
import io.yunchou.engines.cube.api.Operation.MemberWeight;
import io.yunchou.kernel.BusinessException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private final Scenario scenario = scenario(QUOTA, PROFIT);

    @Test
    void spreadsEvenlyWhereAllIsZero() {
        set(scenario, quota(1, 1), 160);
        assertThat(leaves(scenario, quota(1, 1))).hasSize(16).containsOnly(10);
    }

    @Test
    void givesEveryAncestorTheSumOfItsLeaves() {
        set(scenario, quota(4, 4), 7);
        set(scenario, quota(6, 5), 5);
        assertThat(units(scenario, quota(2, 2))).isEqualTo(7);
        assertThat(units(scenario, quota(1, 2))).isEqualTo(12);
        assertThat(units(scenario, quota(3, 1))).isEqualTo(5);
        assertThat(units(scenario, quota(1, 1))).isEqualTo(12);
    }

    @Test
    void spreadsInProportionToPresentValues() {
        setMonths(10, 20, 30, 40);
        set(scenario, quota(4, 1), 200);
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(20, 40, 60, 80);
    }

    @Test
    void roundsCumulativelyInMemberOrderSoThatTheTotalIsExact() {
        setMonths(1, 1, 1, 0);
        set(scenario, quota(4, 1), 100);
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(33, 34, 33, 0);
    }

    @Test
    void leavesLockedLeavesAlone() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 5));
        set(scenario, quota(4, 1), 180);
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(20, 20, 60, 80);
    }

    @Test
    void refusesATotalBelowTheSumOfLocks() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 3));
        assertRefused(CubeError.BELOW_LOCKS, () -> set(scenario, quota(4, 1), 69))
                .hasMessageContaining("cannot become 69")
                .hasMessageContaining("sum to 70");
        set(scenario, quota(4, 1), 70);
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(0, 0, 30, 40);
    }

    @Test
    void refusesToSetWhatIsWhollyLocked() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(1, 1));
        assertRefused(CubeError.ALL_LOCKED, () -> set(scenario, quota(4, 2), 31))
                .hasMessageContaining("at 30");
        assertThat(set(scenario, quota(4, 2), 30).leavesTouched()).isZero();
    }

    @Test
    void refusesANegativeQuotaButNotANegativeProfit() {
        assertRefused(CubeError.NEGATIVE_VALUE, () -> set(scenario, quota(4, 1), -1));
        set(scenario, Cell.of("profit", 4, 1), -10);
        assertThat(leaves(scenario, Cell.of("profit", 4, 1))).containsExactly(-2, -3, -2, -3);
    }

    @Test
    void keepsMixedSignsInProportion() {
        setProfits(-10, 20, 30, 0);
        set(scenario, Cell.of("profit", 4, 1), 80);
        assertThat(leaves(scenario, Cell.of("profit", 4, 1))).containsExactly(-20, 40, 60, 0);
    }

    @Test
    void spreadsByAbsoluteValueWhereSignsCancel() {
        setProfits(-10, 10, 0, 0);
        set(scenario, Cell.of("profit", 4, 1), 10);
        assertThat(leaves(scenario, Cell.of("profit", 4, 1))).containsExactly(-5, 15, 0, 0);
    }

    @Test
    void scalesATotalWhileLockedLeavesStay() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 4));
        edit(scenario, new Operation.Scale(quota(4, 1), new BigDecimal("1.9")));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(10, 40, 60, 80);
    }

    @Test
    void reportsWhatScalingRoundedAway() {
        setMonths(1, 0, 0, 0);
        Change change = edit(scenario, new Operation.Scale(quota(4, 1), new BigDecimal("1.5")));
        assertThat(change.remainders()).containsExactly(new Change.Remainder(quota(4, 1), new BigDecimal("1.5"), 2));
    }

    @Test
    void copiesWithGrowthRoundingTheSumOnce() {
        Units lastYear = Units.of(3, 3, 3, 3);
        edit(scenario, new Operation.CopyValues(quota(4, 1), lastYear, new BigDecimal("1.12"), "last year"));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(3, 4, 3, 3);
    }

    @Test
    void copiesOntoUnlockedLeavesOnly() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 7));
        edit(scenario, new Operation.CopyValues(quota(4, 1), Units.of(1, 2, 3, 4), BigDecimal.ONE, "other"));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(1, 2, 3, 40);
    }

    @Test
    void refusesACopyOfTheWrongSize() {
        assertRefused(
                        CubeError.OPERATION_MALFORMED,
                        () -> edit(
                                scenario,
                                new Operation.CopyValues(quota(4, 1), Units.of(1, 2), BigDecimal.ONE, "other")))
                .hasMessageContaining("2 figures were given for the 4 leaves");
    }

    @Test
    void spreadsAnewByLeafWeightsKeepingTheTotal() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 4));
        edit(scenario, new Operation.SpreadByLeaf(quota(4, 1), Units.of(9, 1, 1, 1), "even"));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(10, 30, 30, 30);
    }

    @Test
    void refusesWeightsThatSumToNothing() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 4));
        assertRefused(
                CubeError.WEIGHTS_UNUSABLE,
                () -> edit(scenario, new Operation.SpreadByLeaf(quota(4, 1), Units.of(9, 0, 0, 0), "x")));
    }

    @Test
    void splitsAmongChildrenByLargestRemainderAndWithinThemByProportion() {
        setMonths(10, 20, 30, 41);
        edit(
                scenario,
                new Operation.SpreadByChild(
                        quota(4, 1), "period", List.of(weight(2, "0.5"), weight(3, "0.5")), "even"));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(17, 34, 21, 29);
    }

    @Test
    void leavesWhollyLockedChildrenOutOfTheSplit() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 2));
        edit(scenario, new Operation.SpreadByChild(quota(4, 1), "period", List.of(weight(3, "1")), "x"));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(10, 20, 30, 40);
    }

    @Test
    void pastesCoarseCellsBeforeFineOnesAndReportsWhatWasOverruled() {
        Change change = edit(
                scenario,
                new Operation.Paste(List.of(
                        new CellUnits(quota(4, 4), 70),
                        new CellUnits(quota(4, 1), 100),
                        new CellUnits(quota(4, 5), 5))));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(70, 5, 25, 25);
        assertThat(change.remainders()).containsExactly(new Change.Remainder(quota(4, 1), new BigDecimal("100"), 125));
    }

    @Test
    void pastesAllOrNothing() {
        setMonths(10, 20, 30, 40);
        lock(scenario, quota(4, 7));
        assertRefused(
                CubeError.ALL_LOCKED,
                () -> edit(
                        scenario,
                        new Operation.Paste(List.of(new CellUnits(quota(4, 4), 99), new CellUnits(quota(4, 7), 99)))));
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(10, 20, 30, 40);
    }

    @Test
    void importsLeafByLeaf() {
        edit(
                scenario,
                new Operation.ImportValues("quota", List.of(Units.of(4, 7), Units.of(5, 6)), Units.of(8, 9), "batch"));
        assertThat(units(scenario, quota(4, 5))).isEqualTo(8);
        assertThat(units(scenario, quota(1, 1))).isEqualTo(17);
    }

    @Test
    void refusesAnImportThatNamesALeafTwice() {
        assertRefused(
                        CubeError.OPERATION_MALFORMED,
                        () -> edit(
                                scenario,
                                new Operation.ImportValues(
                                        "quota", List.of(Units.of(4, 4), Units.of(5, 5)), Units.of(8, 9), "batch")))
                .hasMessageContaining("given twice");
    }

    @Test
    void refusesTotalsBeyondTheRangeOfExactNumbers() {
        set(scenario, quota(4, 4), Long.MAX_VALUE);
        assertRefused(CubeError.VALUE_OVERFLOW, () -> set(scenario, quota(6, 4), 1));
        assertThat(units(scenario, quota(1, 1))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void namesUnknownMeasuresAndMembers() {
        assertRefused(CubeError.MEASURE_UNKNOWN, () -> set(scenario, Cell.of("bonus", 1, 1), 1));
        assertRefused(CubeError.MEMBER_UNKNOWN, () -> set(scenario, quota(99, 1), 1))
                .hasMessageContaining("99");
        assertRefused(CubeError.CELL_MALFORMED, () -> set(scenario, Cell.of("quota", 1), 1));
    }

    private void setMonths(long... units) {
        long[] months = {4, 5, 6, 7};
        for (int i = 0; i < 4; i++) {
            set(scenario, quota(4, months[i]), units[i]);
        }
    }

    private void setProfits(long... units) {
        long[] months = {4, 5, 6, 7};
        for (int i = 0; i < 4; i++) {
            set(scenario, Cell.of("profit", 4, months[i]), units[i]);
        }
    }

    private static MemberWeight weight(long member, String weight) {
        return new MemberWeight(member, new BigDecimal(weight));
    }

    static AbstractThrowableAssert<?, ?> assertRefused(CubeError code, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code))
                .hasMessageContaining("\nMaybe ");
    }
}
