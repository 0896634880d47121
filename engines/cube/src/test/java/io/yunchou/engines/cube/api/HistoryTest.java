package io.yunchou.engines.cube.api;

import static io.yunchou.engines.cube.api.Cubes.QUOTA;
import static io.yunchou.engines.cube.api.Cubes.edit;
import static io.yunchou.engines.cube.api.Cubes.editAs;
import static io.yunchou.engines.cube.api.Cubes.leaves;
import static io.yunchou.engines.cube.api.Cubes.lock;
import static io.yunchou.engines.cube.api.Cubes.quota;
import static io.yunchou.engines.cube.api.Cubes.redo;
import static io.yunchou.engines.cube.api.Cubes.scenario;
import static io.yunchou.engines.cube.api.Cubes.set;
import static io.yunchou.engines.cube.api.Cubes.undo;
import static io.yunchou.engines.cube.api.Cubes.units;
import static io.yunchou.engines.cube.api.SpreadTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Scenario scenario = scenario(QUOTA);

    @Test
    void tellsTheEditedCellBeforeAndAfterAndHowManyLeavesItTouched() {
        set(scenario, quota(2, 1), 80);
        lock(scenario, quota(4, 4));
        Change change = set(scenario, quota(2, 1), 90);
        assertThat(change.edited()).containsExactly(new Change.Edited(quota(2, 1), 80L, 90L));
        assertThat(change.leavesTouched()).isEqualTo(7);
        assertThat(change.logged().author()).isEqualTo("Wang");
    }

    @Test
    void tellsWhoChangedACellAndWhy() {
        Change whole = set(scenario, quota(1, 1), 160);
        editAs("Li", scenario, new Operation.SetCell(quota(4, 4), 25));
        set(scenario, quota(6, 4), 3);
        assertThat(scenario.historyOf(quota(4, 4)))
                .extracting(event -> event.logged().author(), CellEvent::before, CellEvent::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Wang", 0L, 10L),
                        org.assertj.core.groups.Tuple.tuple("Li", 10L, 25L));
        undoIsRefusedFor(whole);
    }

    @Test
    void leavesALockedCellOutOfTheHistoryOfASpreadAroundIt() {
        set(scenario, quota(4, 4), 5);
        lock(scenario, quota(4, 4));
        set(scenario, quota(1, 1), 100);
        assertThat(scenario.historyOf(quota(4, 4))).hasSize(2);
        assertThat(scenario.historyOf(quota(4, 5))).hasSize(1);
    }

    @Test
    void undoesAnOlderOperationWhenLaterOnesTouchedOtherCells() {
        Change first = set(scenario, quota(4, 1), 40);
        set(scenario, quota(6, 1), 60);
        undo(scenario, first);
        assertThat(units(scenario, quota(4, 1))).isZero();
        assertThat(units(scenario, quota(1, 1))).isEqualTo(60);
    }

    @Test
    void refusesToUndoWhereALaterOperationTouchedTheCellsNamingItsAuthor() {
        Change first = set(scenario, quota(4, 1), 40);
        editAs("Li", scenario, new Operation.SetCell(quota(1, 4), 7));
        assertRefused(CubeError.UNDO_BLOCKED, () -> undo(scenario, first))
                .hasMessageContaining("Li touched its cells")
                .hasMessageContaining("operation 2");
    }

    @Test
    void undoesOnceTheLaterOperationIsUndoneItself() {
        Change first = set(scenario, quota(4, 1), 40);
        Change second = set(scenario, quota(1, 4), 7);
        undo(scenario, second);
        undo(scenario, first);
        assertThat(units(scenario, quota(1, 1))).isZero();
    }

    @Test
    void redoesOnlyInTheStateInWhichItWasUndone() {
        Change first = set(scenario, quota(4, 1), 40);
        Change second = set(scenario, quota(4, 1), 80);
        undo(scenario, second);
        undo(scenario, first);
        assertRefused(CubeError.UNDO_BLOCKED, () -> redo(scenario, second));
        redo(scenario, first);
        redo(scenario, second);
        assertThat(leaves(scenario, quota(4, 1))).containsExactly(20, 20, 20, 20);
    }

    @Test
    void refusesToRedoAfterSomebodyElseTouchedTheCells() {
        Change first = set(scenario, quota(4, 1), 40);
        undo(scenario, first);
        editAs("Li", scenario, new Operation.SetCell(quota(4, 4), 1));
        assertRefused(CubeError.UNDO_BLOCKED, () -> redo(scenario, first)).hasMessageContaining("Li");
    }

    @Test
    void refusesToUndoTwiceOrToUndoAnUndo() {
        Change first = set(scenario, quota(4, 1), 40);
        Change undone = undo(scenario, first);
        assertRefused(CubeError.NOTHING_TO_UNDO, () -> undo(scenario, first));
        assertRefused(CubeError.NOTHING_TO_UNDO, () -> undo(scenario, undone));
        assertRefused(CubeError.NOTHING_TO_UNDO, () -> edit(scenario, new Operation.Undo(99)));
    }

    @Test
    void undoesLocksAndGoals() {
        Change locked = lock(scenario, quota(4, 2));
        Change goal = edit(scenario, new Operation.SetGoal(quota(2, 1), 120L));
        undo(scenario, locked);
        undo(scenario, goal);
        assertThat(scenario.view().lock(quota(4, 4))).isEqualTo(LockState.NONE);
        assertThat(scenario.view().goal(quota(2, 1))).isEmpty();
        redo(scenario, goal);
        assertThat(scenario.view().goal(quota(2, 1))).hasValue(120);
    }

    @Test
    void knowsEachAuthorsLastOperation() {
        Change wang = set(scenario, quota(4, 1), 40);
        Change li = editAs("Li", scenario, new Operation.SetCell(quota(6, 1), 1));
        assertThat(scenario.lastUndoable("Wang")).hasValue(wang.sequence());
        undo(scenario, wang);
        assertThat(scenario.lastUndoable("Wang")).isEmpty();
        assertThat(scenario.lastRedoable("Wang")).hasValue(wang.sequence());
        assertThat(scenario.lastUndoable("Li")).hasValue(li.sequence());
    }

    @Test
    void acceptsAnEditFromAnOlderViewWhereNothingItTouchesChanged() {
        set(scenario, quota(4, 1), 40);
        scenario.apply(submission(0, new Operation.SetCell(quota(6, 1), 9)));
        assertThat(units(scenario, quota(1, 1))).isEqualTo(49);
    }

    @Test
    void refusesAnEditFromAnOlderViewOfWhatChangedSinceNamingIt() {
        editAs("Li", scenario, new Operation.SetCell(quota(2, 4), 40));
        assertRefused(
                        CubeError.CELLS_CHANGED_SINCE,
                        () -> scenario.apply(submission(0, new Operation.SetCell(quota(4, 1), 9))))
                .hasMessageContaining("Li changed quota[2, 4] by operation 1");
        assertThat(scenario.touchedSince(0, new Operation.SetCell(quota(4, 1), 9)))
                .extracting(Change::sequence)
                .containsExactly(1L);
    }

    @Test
    void refusesAnEditOfWhatWasLockedUnseen() {
        lock(scenario, quota(4, 4));
        assertRefused(
                CubeError.CELLS_CHANGED_SINCE,
                () -> scenario.apply(submission(0, new Operation.SetCell(quota(4, 1), 9))));
    }

    @Test
    void treatsGoalsAndValuesAsApart() {
        edit(scenario, new Operation.SetGoal(quota(4, 1), 9L));
        scenario.apply(submission(0, new Operation.SetCell(quota(4, 1), 9)));
        assertRefused(
                CubeError.CELLS_CHANGED_SINCE,
                () -> scenario.apply(submission(0, new Operation.SetGoal(quota(4, 1), 8L))));
    }

    @Test
    void publishesAPreparedEditOnlyOntoTheVersionItWasPreparedOn() {
        Prepared mine = scenario.prepare(submission(0, new Operation.SetCell(quota(4, 1), 9)));
        assertThat(units(scenario, quota(4, 1))).isZero();
        set(scenario, quota(6, 1), 1);
        assertRefused(CubeError.SEQUENCE_TAKEN, mine::publish);
        assertThat(units(scenario, quota(4, 1))).isZero();
    }

    @Test
    void keepsAViewAsItWasWhileEditingGoesOn() {
        set(scenario, quota(1, 1), 160);
        CubeView before = scenario.view();
        set(scenario, quota(1, 1), 320);
        assertThat(before.units(quota(4, 4))).hasValue(10);
        assertThat(scenario.view().units(quota(4, 4))).hasValue(20);
    }

    private void undoIsRefusedFor(Change change) {
        assertRefused(CubeError.UNDO_BLOCKED, () -> undo(scenario, change));
    }

    private static Submission submission(long seen, Operation operation) {
        return new Submission(seen, "Wang", Instant.EPOCH, "", operation);
    }
}
