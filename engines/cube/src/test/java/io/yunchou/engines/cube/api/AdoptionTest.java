package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.QUOTA;
import static io.yunchou.engines.cube.api.Cubes.edit;
import static io.yunchou.engines.cube.api.Cubes.lock;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.scenario;
import static io.yunchou.engines.cube.api.Cubes.set;
import static io.yunchou.engines.cube.api.Cubes.undo;
import static io.yunchou.engines.cube.api.Cubes.units;
import static io.yunchou.engines.cube.api.SpreadTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.engines.cube.api.Change.Adoption;
import io.yunchou.engines.cube.api.Change.DimensionMember;
import io.yunchou.engines.cube.api.Change.Parked;
import io.yunchou.engines.cube.api.Change.Total;
import io.yunchou.engines.cube.api.Operation.AdoptStructure;
import io.yunchou.engines.cube.api.Operation.Placement;
import io.yunchou.testkit.Seeded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    /** Seller 5 moved to region 3, seller 7 left, seller 8 came. */
    private static final Dimension REORGANISED = new Dimension(
            "organisation",
            List.of(
                    Member.root(1),
                    Member.under(1, 2, 0),
                    Member.under(1, 3, 1),
                    Member.under(2, 4, 0),
                    Member.under(3, 5, 0),
                    Member.under(3, 6, 1),
                    Member.under(3, 8, 2)));

    private final Scenario scenario = scenario(QUOTA);

    @BeforeEach
    void giveEachSellerHisQuota() {
        for (long seller = 4; seller <= 7; seller++) {
            set(scenario, quota(seller, 1), seller * 100);
        }
    }

    @Test
    void movesLeavesWithTheirValuesAndLocks() {
        lock(scenario, quota(5, 4));
        adopt(REORGANISED);
        assertThat(units(scenario, quota(2, 1))).isEqualTo(400);
        assertThat(units(scenario, quota(5, 1))).isEqualTo(500);
        assertThat(units(scenario, quota(3, 1))).isEqualTo(1100);
        assertThat(scenario.view().lock(quota(5, 4))).isEqualTo(LockState.ALL);
        assertThat(scenario.view().lock(quota(3, 1))).isEqualTo(LockState.SOME);
    }

    @Test
    void parksWhatRemovedLeavesHadAndKeepsTheTotal() {
        Adoption adoption = adopt(REORGANISED).adoption().orElseThrow();
        assertThat(adoption.totals()).containsExactly(new Total("quota", 2200, 2200));
        assertThat(adoption.parked()).containsExactly(new Parked("quota", "organisation", 7, 700));
        assertThat(adoption.added())
                .contains(new DimensionMember("organisation", 8))
                .hasSize(2);
        assertThat(adoption.removed()).containsExactly(new DimensionMember("organisation", 7));
        assertThat(units(scenario, quota(Dimension.TO_PLACE, 1))).isEqualTo(700);
        assertThat(units(scenario, quota(1, 1))).isEqualTo(2200);
    }

    @Test
    void placesWhatTheCallerSaysWhereItShallGo() {
        edit(scenario, new AdoptStructure(List.of(REORGANISED), List.of(new Placement("organisation", 7, 8))));
        assertThat(units(scenario, quota(8, 1))).isEqualTo(700);
        assertRefused(CubeError.MEMBER_UNKNOWN, () -> units(scenario, quota(Dimension.TO_PLACE, 1)));
    }

    @Test
    void sumsLeavesThatAreMergedIntoOne() {
        edit(
                scenario,
                new AdoptStructure(
                        List.of(REORGANISED),
                        List.of(new Placement("organisation", 7, 8), new Placement("organisation", 6, 8))));
        assertThat(units(scenario, quota(8, 1))).isEqualTo(1300);
        assertThat(units(scenario, quota(6, 1))).isZero();
    }

    @Test
    void dropsThePlaceToPlaceFromOnceItIsEmpty() {
        adopt(REORGANISED);
        set(scenario, quota(Dimension.TO_PLACE, 1), 0);
        adopt(REORGANISED);
        assertRefused(CubeError.MEMBER_UNKNOWN, () -> units(scenario, quota(Dimension.TO_PLACE, 1)));
    }

    @Test
    void refusesPlacementsOnWhatIsNoLeaf() {
        assertRefused(
                        CubeError.ADOPTION_INCOMPLETE,
                        () -> edit(
                                scenario,
                                new AdoptStructure(List.of(REORGANISED), List.of(new Placement("organisation", 7, 3)))))
                .hasMessageContaining("3 is no leaf of the new version");
    }

    @Test
    void keepsGoalsOfMembersThatStayAndReportsThoseDropped() {
        edit(scenario, new Operation.SetGoal(quota(3, 1), 5L));
        edit(scenario, new Operation.SetGoal(quota(7, 1), 6L));
        Adoption adoption = adopt(REORGANISED).adoption().orElseThrow();
        assertThat(adoption.goalsDropped()).containsExactly(quota(7, 1));
        assertThat(scenario.view().goal(quota(3, 1))).hasValue(5);
    }

    @Test
    void undoesAnAdoptionAndThenWhatWasBefore() {
        Change last = set(scenario, quota(7, 1), 1);
        Change adopted = adopt(REORGANISED);
        assertRefused(CubeError.UNDO_BLOCKED, () -> undo(scenario, last));
        undo(scenario, adopted);
        undo(scenario, last);
        assertThat(units(scenario, quota(7, 1))).isEqualTo(700);
    }

    @Test
    void tellsAMovedCellsHistoryAcrossTheAdoption() {
        adopt(REORGANISED);
        assertThat(scenario.historyOf(quota(5, 1))).hasSize(2);
        assertThat(scenario.historyOf(quota(8, 1))).hasSize(1);
    }

    @Test
    void keepsEveryTotalThroughAnyChangeOfStructure() {
        Seeded.cases(200, random -> {
            List<Dimension> dimensions = List.of(
                    DifferentialTest.randomTree("organisation", random, 12),
                    DifferentialTest.randomTree("product", random, 5),
                    DifferentialTest.randomTree("period", random, 7));
            Scenario any = scenario(dimensions, QUOTA, Cubes.PROFIT);
            set(any, Cell.of("quota", 1, 1, 1), random.between(0, 100_000));
            set(any, Cell.of("profit", 1, 1, 1), random.between(-100_000, 100_000));
            List<Dimension> others = new ArrayList<>();
            for (Dimension dimension : dimensions) {
                others.add(DifferentialTest.randomTree(dimension.name(), random, 10));
            }
            long quota = units(any, Cell.of("quota", 1, 1, 1));
            Change change = edit(any, new AdoptStructure(others, List.of()));
            assertThat(units(any, Cell.of("quota", 1, 1, 1))).isEqualTo(quota);
            assertThat(change.adoption().orElseThrow().totals()).allMatch(total -> total.before() == total.after());
            undo(any, change);
            assertThat(any.view().definition().dimensions()).isEqualTo(dimensions);
        });
    }

    private Change adopt(Dimension dimension) {
        return edit(scenario, new AdoptStructure(List.of(dimension), List.of()));
    }
}
