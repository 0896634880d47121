package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.QUOTA;
import static io.yunchou.engines.cube.api.Cubes.edit;
import static io.yunchou.engines.cube.api.Cubes.lock;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.redo;
import static io.yunchou.engines.cube.api.Cubes.scenario;
import static io.yunchou.engines.cube.api.Cubes.set;
import static io.yunchou.engines.cube.api.Cubes.undo;
import static io.yunchou.engines.cube.api.Cubes.units;
import static io.yunchou.engines.cube.api.SpreadTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario that was stored, forgotten and opened again. */
class ReopeningTest {
    private final Scenario scenario = scenario(QUOTA);
    private final List<PastOperation> past = new ArrayList<>();

    @Test
    void undoesAndRedoesWhatWasDoneBeforeItWasStored() {
        Change first = kept(set(scenario, quota(1, 1), 161));
        Change locked = kept(lock(scenario, quota(4, 2)));
        Change goal = kept(edit(scenario, new Operation.SetGoal(quota(2, 1), 90L)));
        Change second = kept(set(scenario, quota(1, 1), 330));
        long[] end = Cubes.leaves(scenario, quota(1, 1));
        kept(undo(scenario, second));

        Scenario reopened = reopened();
        redo(reopened, second);
        assertThat(Cubes.leaves(reopened, quota(1, 1))).containsExactly(end);
        for (Change change : List.of(second, goal, locked, first)) {
            undo(reopened, change);
        }
        assertThat(units(reopened, quota(1, 1))).isZero();
        assertThat(reopened.view().lock(quota(4, 4))).isEqualTo(LockState.NONE);
        assertThat(reopened.view().goal(quota(2, 1))).isEmpty();
    }

    @Test
    void stillTellsWhoChangedACell() {
        kept(set(scenario, quota(4, 1), 40));
        kept(set(scenario, quota(6, 1), 40));
        assertThat(reopened().historyOf(quota(4, 4)))
                .extracting(event -> event.logged().sequence())
                .containsExactly(1L);
    }

    @Test
    void stillRefusesToUndoWhereALaterOperationTouchedTheCells() {
        Change first = kept(set(scenario, quota(4, 1), 40));
        kept(set(scenario, quota(4, 4), 11));
        assertRefused(CubeError.UNDO_BLOCKED, () -> undo(reopened(), first));
    }

    @Test
    void refusesToUndoAnOperationWhoseImageWasNotKept() {
        Change first = set(scenario, quota(4, 1), 40);
        past.add(new PastOperation(first.logged(), new byte[0]));
        assertRefused(CubeError.NOTHING_TO_UNDO, () -> undo(reopened(), first)).hasMessageContaining("not kept");
    }

    @Test
    void forgetsWhatLiesBeforeAChangeOfStructure() {
        Change first = kept(set(scenario, quota(4, 1), 40));
        kept(edit(scenario, new Operation.AdoptStructure(List.of(Cubes.tree("period", 3)), List.of())));
        Change last = kept(set(scenario, quota(4, 1), 50));
        Scenario reopened = reopened();
        undo(reopened, last);
        assertThat(units(reopened, quota(4, 1))).isEqualTo(40);
        assertRefused(CubeError.NOTHING_TO_UNDO, () -> undo(reopened, first));
    }

    @Test
    void refusesAPastWithAGap() {
        kept(set(scenario, quota(4, 1), 40));
        set(scenario, quota(4, 1), 41);
        assertRefused(CubeError.SEQUENCE_UNKNOWN, this::reopened);
    }

    private Change kept(Change change) {
        past.add(new PastOperation(change.logged(), scenario.image(change.sequence())));
        return change;
    }

    private Scenario reopened() {
        return Scenario.restore(scenario.snapshot(), past, CubeLimits.standard());
    }
}
