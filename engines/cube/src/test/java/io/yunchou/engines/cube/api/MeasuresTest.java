package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.QUOTA;
import static io.yunchou.engines.cube.api.Cubes.edit;
import static io.yunchou.engines.cube.api.Cubes.lock;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.scenario;
import static io.yunchou.engines.cube.api.Cubes.set;
import static io.yunchou.engines.cube.api.SpreadTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Measure LAST_YEAR = new Measure.Additive("lastYear", new BigDecimal("0.01"), false);
    private static final Measure GROWTH = new Measure.Derived(
            "growth", 4, Formula.value("quota").over(Formula.value("lastYear")).minus(Formula.constant("1")));
    private static final Measure QUANTITY = new Measure.Additive("quantity", BigDecimal.ONE, false);
    private static final Measure PRICE = new Measure.Weighted("price", new BigDecimal("0.01"), "quantity");
    private static final Measure SATISFACTION = new Measure.Shared("satisfaction", new BigDecimal("0.1"));
    private static final Measure HEADCOUNT = new Measure.Node("headcount", BigDecimal.ONE);
    private static final Measure OVER = new Measure.Derived(
            "overAssignment",
            4,
            Formula.value("quota").over(Formula.goal("quota")).minus(Formula.constant("1")));

    private final Scenario scenario =
            scenario(QUOTA, LAST_YEAR, GROWTH, QUANTITY, PRICE, SATISFACTION, HEADCOUNT, OVER);

    @Test
    void derivesGrowthAtEveryLevelFromTheTotalsThere() {
        set(scenario, quota(4, 4), 110);
        set(scenario, quota(5, 4), 300);
        set(scenario, Cell.of("lastYear", 4, 4), 100);
        set(scenario, Cell.of("lastYear", 5, 4), 200);
        assertThat(value("growth", 4, 4)).isEqualByComparingTo("0.1");
        assertThat(value("growth", 5, 1)).isEqualByComparingTo("0.5");
        assertThat(value("growth", 1, 1)).isEqualByComparingTo("0.3667");
    }

    @Test
    void hasNoGrowthWithoutALastYear() {
        set(scenario, quota(4, 4), 110);
        assertThat(scenario.view().units(Cell.of("growth", 4, 4))).isEmpty();
        assertRefused(CubeError.NOT_EDITABLE, () -> set(scenario, Cell.of("growth", 4, 4), 1));
    }

    @Test
    void derivesExactlyEvenWhereNumbersExceedSixtyFourBits() {
        Seeded.cases(500, random -> {
            long quota = random.between(1, 1L << random.between(1, 60));
            long lastYear = random.between(1, 1L << random.between(1, 60));
            set(scenario, quota(4, 4), quota);
            set(scenario, Cell.of("lastYear", 4, 4), lastYear);
            BigDecimal expected = BigDecimal.valueOf(quota)
                    .subtract(BigDecimal.valueOf(lastYear))
                    .divide(BigDecimal.valueOf(lastYear), 4, RoundingMode.HALF_UP);
            if (expected.unscaledValue().bitLength() < 64) {
                assertThat(value("growth", 4, 4)).isEqualByComparingTo(expected);
            }
        });
    }

    @Test
    void averagesAPriceByItsQuantity() {
        set(scenario, Cell.of("quantity", 4, 4), 1);
        set(scenario, Cell.of("quantity", 5, 4), 3);
        set(scenario, Cell.of("price", 4, 4), 1000);
        set(scenario, Cell.of("price", 5, 4), 2000);
        assertThat(units("price", 4, 4)).hasValue(1000);
        assertThat(units("price", 2, 1)).hasValue(1750);
        set(scenario, Cell.of("quantity", 4, 4), 3);
        assertThat(units("price", 1, 1)).hasValue(1500);
        assertThat(units("price", 3, 1)).isEmpty();
    }

    @Test
    void editsAWeightedMeasureAtItsLeavesOnly() {
        assertRefused(CubeError.NOT_EDITABLE, () -> set(scenario, Cell.of("price", 2, 4), 5));
    }

    @Test
    void sharesOneValueAndShowsNoneWhereLeavesDiffer() {
        set(scenario, Cell.of("satisfaction", 1, 1), 85);
        assertThat(units("satisfaction", 5, 6)).hasValue(85);
        assertThat(units("satisfaction", 2, 1)).hasValue(85);
        set(scenario, Cell.of("satisfaction", 4, 1), 90);
        assertThat(units("satisfaction", 4, 2)).hasValue(90);
        assertThat(units("satisfaction", 2, 1)).isEmpty();
        assertThat(units("satisfaction", 3, 1)).hasValue(85);
    }

    @Test
    void keepsANodeMeasureOnTheCellItself() {
        set(scenario, Cell.of("headcount", 2, 1), 12);
        assertThat(units("headcount", 2, 1)).hasValue(12);
        assertThat(units("headcount", 1, 1)).isEmpty();
        assertThat(units("headcount", 4, 4)).isEmpty();
    }

    @Test
    void keepsGoalAndAssignedApartAndTellsWhatRemains() {
        edit(scenario, new Operation.SetGoal(quota(2, 1), 120L));
        set(scenario, quota(4, 1), 126);
        assertThat(scenario.view().goal(quota(2, 1))).hasValue(120);
        assertThat(units("quota", 2, 1)).hasValue(126);
        assertThat(scenario.view().remaining(quota(2, 1))).hasValue(-6);
        assertThat(scenario.view().remaining(quota(3, 1))).isEmpty();
        assertThat(value("overAssignment", 2, 1)).isEqualByComparingTo("0.05");
        edit(scenario, new Operation.SetGoal(quota(2, 1), null));
        assertThat(scenario.view().remaining(quota(2, 1))).isEmpty();
    }

    @Test
    void readsAPageOfRowsColumnsAndMeasures() {
        set(scenario, quota(4, 4), 110);
        set(scenario, Cell.of("lastYear", 4, 4), 100);
        lock(scenario, quota(4, 4));
        Page page = scenario.view()
                .page(new PageRequest(
                        List.of("organisation"),
                        List.of(List.of(2L), List.of(4L)),
                        List.of("period"),
                        List.of(List.of(4L), List.of(1L), List.of(7L)),
                        List.of("quota", "growth")));
        assertThat(page.units(1, 0, 0)).isEqualTo(110);
        assertThat(page.units(0, 1, 1)).isEqualTo(1000);
        assertThat(page.isPresent(1, 2, 0)).isTrue();
        assertThat(page.isPresent(1, 2, 1)).isFalse();
        assertThat(page.lock(1, 0, 0)).isEqualTo(LockState.ALL);
        assertThat(page.lock(0, 1, 0)).isEqualTo(LockState.SOME);
        assertThat(page.lock(1, 2, 0)).isEqualTo(LockState.NONE);
    }

    @Test
    void refusesDefinitionsThatCannotWork() {
        assertRefused(CubeError.DEFINITION_INVALID, () -> scenario(QUOTA, QUOTA));
        assertRefused(
                        CubeError.DEFINITION_INVALID,
                        () -> scenario(new Measure.Derived("x", 2, Formula.value("nothing"))))
                .hasMessageContaining("nothing");
        assertRefused(
                CubeError.DEFINITION_INVALID, () -> scenario(QUOTA, new Measure.Weighted("p", BigDecimal.ONE, "p")));
        assertRefused(
                CubeError.DEFINITION_INVALID,
                () -> scenario(List.of(new Dimension("organisation", List.of(Member.root(1), Member.root(2)))), QUOTA));
        assertRefused(
                        CubeError.DEFINITION_INVALID,
                        () -> scenario(
                                List.of(new Dimension(
                                        "organisation",
                                        List.of(Member.root(1), Member.under(3, 2, 0), Member.under(2, 3, 0)))),
                                QUOTA))
                .hasMessageContaining("only 1 hang under its root");
        assertRefused(
                CubeError.TOO_LARGE,
                () -> Scenario.create(
                        new CubeDefinition(List.of(Cubes.organisation(), Cubes.period()), List.of(QUOTA)),
                        new CubeLimits(48, 10, 0)));
    }

    private OptionalLong units(String measure, long... members) {
        return scenario.view().units(Cell.of(measure, members));
    }

    private BigDecimal value(String measure, long... members) {
        return scenario.view().value(Cell.of(measure, members)).orElseThrow();
    }
}
