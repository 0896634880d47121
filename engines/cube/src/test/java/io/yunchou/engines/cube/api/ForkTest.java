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

import java.util.List;
import org.junit.jupiter.api.Test;

class ForkTest {
    private final Scenario base = scenario(QUOTA);

    @Test
    void editsAForkWithoutTouchingItsOrigin() {
        set(base, quota(1, 1), 160);
        Scenario fork = base.fork();
        set(fork, quota(4, 1), 100);
        assertThat(units(base, quota(1, 1))).isEqualTo(160);
        assertThat(units(fork, quota(1, 1))).isEqualTo(220);
    }

    @Test
    void takesNoMemoryForAForkUntilItIsEdited() {
        set(base, quota(1, 1), 160);
        Scenario fork = base.fork();
        assertThat(fork.memoryBytes(List.of(base))).isZero();
        set(fork, quota(4, 4), 1);
        assertThat(fork.memoryBytes(List.of(base))).isPositive().isLessThan(base.memoryBytes(List.of()));
    }

    @Test
    void startsAForkWithALogOfItsOwn() {
        Change before = set(base, quota(1, 1), 160);
        Scenario fork = base.fork();
        assertRefused(CubeError.NOTHING_TO_UNDO, () -> undo(fork, before));
        assertThat(set(fork, quota(4, 1), 1).sequence()).isEqualTo(2);
    }

    @Test
    void comparesTwoScenariosCellByCell() {
        set(base, quota(1, 1), 160);
        Scenario fork = base.fork();
        set(fork, quota(4, 1), 100);
        PageRequest request = new PageRequest(
                List.of("organisation"),
                List.of(List.of(1L), List.of(4L), List.of(6L)),
                List.of("period"),
                List.of(List.of(1L)),
                List.of("quota"));
        Page difference = fork.view().difference(base.view(), request);
        assertThat(difference.units(0, 0, 0)).isEqualTo(60);
        assertThat(difference.units(1, 0, 0)).isEqualTo(60);
        assertThat(difference.units(2, 0, 0)).isZero();
        assertThat(fork.view().organisationsThatDiffer(base.view())).containsExactly(4L);
    }

    @Test
    void mergesWhatOnlyTheForkChangedAndListsWhatBothDid() {
        set(base, quota(1, 1), 160);
        CubeView forkPoint = base.view();
        Scenario fork = base.fork();
        set(fork, quota(4, 1), 100);
        set(fork, quota(6, 1), 50);
        edit(fork, new Operation.SetGoal(quota(2, 1), 70L));
        set(base, quota(6, 4), 11);
        set(base, quota(7, 1), 90);

        MergeProposal proposal = base.proposeMerge(forkPoint, fork.view(), "fork at 4");
        edit(base, proposal.operation().orElseThrow());

        assertThat(proposal.conflicts()).containsExactly(quota(6, 1));
        assertThat(units(base, quota(4, 1))).isEqualTo(100);
        assertThat(units(base, quota(6, 1))).isEqualTo(41);
        assertThat(units(base, quota(7, 1))).isEqualTo(90);
        assertThat(base.view().goal(quota(2, 1))).hasValue(70);
    }

    @Test
    void listsAsConflictWhatALockForbidsToMerge() {
        CubeView forkPoint = base.view();
        Scenario fork = base.fork();
        set(fork, quota(4, 1), 100);
        lock(base, quota(4, 4));
        MergeProposal proposal = base.proposeMerge(forkPoint, fork.view(), "fork");
        assertThat(proposal.operation()).isEmpty();
        assertThat(proposal.conflicts()).containsExactly(quota(4, 1));
    }

    @Test
    void undoesAMerge() {
        CubeView forkPoint = base.view();
        Scenario fork = base.fork();
        set(fork, quota(4, 1), 100);
        Change merged = edit(
                base,
                base.proposeMerge(forkPoint, fork.view(), "fork").operation().orElseThrow());
        undo(base, merged);
        assertThat(units(base, quota(1, 1))).isZero();
    }
}
