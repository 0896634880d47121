package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.edit;
import static io.yunchou.engines.cube.api.Cubes.lock;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.set;
import static io.yunchou.engines.cube.api.SpreadTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private final Scenario scenario = Cubes.scenario(
            Cubes.QUOTA,
            new Measure.Additive("quantity", BigDecimal.ONE, false),
            new Measure.Weighted("price", BigDecimal.ONE, "quantity"),
            new Measure.Shared("satisfaction", BigDecimal.ONE),
            new Measure.Node("headcount", BigDecimal.ONE),
            new Measure.Derived(
                    "ratio",
                    2,
                    Formula.value("quota")
                            .plus(Formula.constant("2"))
                            .times(Formula.goal("quota"))
                            .over(Formula.value("quantity").minus(Formula.constant("1")))));

    @BeforeEach
    void fill() {
        set(scenario, quota(1, 1), 161);
        set(scenario, Cell.of("quantity", 4, 4), 3);
        set(scenario, Cell.of("price", 4, 4), 70);
        set(scenario, Cell.of("satisfaction", 2, 1), 8);
        set(scenario, Cell.of("headcount", 2, 1), 5);
        edit(scenario, new Operation.SetGoal(quota(2, 1), 100L));
        lock(scenario, quota(5, 2));
    }

    @Test
    void restoresEveryKindOfMeasureWithLocksGoalsAndSequence() {
        CubeView restored =
                Scenario.restore(scenario.snapshot(), CubeLimits.standard()).view();
        assertThat(restored.sequence()).isEqualTo(7);
        assertThat(restored.definition()).isEqualTo(scenario.view().definition());
        for (Measure measure : restored.definition().measures()) {
            for (long organisation = 1; organisation <= 7; organisation++) {
                for (long period = 1; period <= 7; period++) {
                    Cell cell = Cell.of(measure.name(), organisation, period);
                    assertThat(restored.units(cell))
                            .as(cell.toString())
                            .isEqualTo(scenario.view().units(cell));
                    assertThat(restored.lock(cell)).isEqualTo(scenario.view().lock(cell));
                }
            }
        }
        assertThat(restored.goal(quota(2, 1))).hasValue(100);
    }

    @Test
    void writesTheSameBytesForTheSameVersion() {
        byte[] snapshot = scenario.snapshot();
        assertThat(Scenario.restore(snapshot, CubeLimits.standard()).snapshot()).isEqualTo(snapshot);
    }

    @Test
    void refusesWhatIsDamagedOrCutOff() {
        byte[] snapshot = scenario.snapshot();
        for (int length = 0; length < snapshot.length; length += 7) {
            byte[] cut = Arrays.copyOf(snapshot, length);
            assertRefused(CubeError.SNAPSHOT_UNREADABLE, () -> Scenario.restore(cut, CubeLimits.standard()));
        }
        for (int at = 0; at < snapshot.length; at += 5) {
            if (at >= 15 && at < 17) {
                continue; // the engine's version, which is told and not checked
            }
            byte[] damaged = snapshot.clone();
            damaged[at] ^= 0x55;
            assertRefused(CubeError.SNAPSHOT_UNREADABLE, () -> Scenario.restore(damaged, CubeLimits.standard()));
        }
    }
}
