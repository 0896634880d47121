package io.yunchou.engines.cube.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.kernel.BusinessException;
import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine against {@link NaiveCube}: every cell at every level after every random operation. */
class DifferentialTest {
    @Test
    void agreesWithARecomputationOfEverythingFromTheLeaves() {
        Seeded.cases(150, random -> {
            List<Dimension> dimensions = List.of(
                    randomTree("organisation", random, 14),
                    randomTree("product", random, 6),
                    randomTree("period", random, 7));
            Scenario scenario = Cubes.scenario(dimensions, Cubes.QUOTA);
            NaiveCube naive = new NaiveCube(dimensions);
            for (int step = 0; step < 25; step++) {
                applyToBoth(random, scenario, naive);
                assertSame(scenario, naive);
            }
        });
    }

    @Test
    void undoesEverythingBackToTheStartAndDoesItAgain() {
        Seeded.cases(60, random -> {
            List<Dimension> dimensions =
                    List.of(randomTree("organisation", random, 10), randomTree("period", random, 7));
            CubeLimits limits = CubeLimits.standard().withImageBytesMax(random.below(2) * 500L);
            Scenario scenario = Scenario.create(new CubeDefinition(dimensions, List.of(Cubes.QUOTA)), limits);
            NaiveCube naive = new NaiveCube(dimensions);
            NaiveCube start = naive.copy();
            for (int step = 0; step < 30; step++) {
                applyToBoth(random, scenario, naive);
                scenario.packImages();
            }
            List<Long> sequences = scenario.log().stream().map(Change::sequence).toList();
            sequences.reversed().forEach(each -> Cubes.edit(scenario, new Operation.Undo(each)));
            assertSame(scenario, start);
            scenario.packImages();
            sequences.forEach(each -> Cubes.edit(scenario, new Operation.Redo(each)));
            assertSame(scenario, naive);
        });
    }

    @Test
    void replaysALogToTheSameCubeFromASnapshotInTheMiddle() {
        Seeded.cases(40, random -> {
            List<Dimension> dimensions =
                    List.of(randomTree("organisation", random, 10), randomTree("period", random, 7));
            Scenario scenario = Cubes.scenario(dimensions, Cubes.QUOTA);
            NaiveCube naive = new NaiveCube(dimensions);
            byte[] snapshot = scenario.snapshot();
            for (int step = 0; step < 20; step++) {
                applyToBoth(random, scenario, naive);
                snapshot = step == 8 ? scenario.snapshot() : snapshot;
            }
            Scenario again = Scenario.restore(snapshot, CubeLimits.standard());
            long from = again.view().sequence();
            scenario.log().stream()
                    .map(Change::logged)
                    .filter(logged -> logged.sequence() > from)
                    .map(DifferentialTest::throughTheCodec)
                    .forEach(again::replay);
            assertSame(again, naive);
            assertThat(again.snapshot()).isEqualTo(scenario.snapshot());
        });
    }

    private static LoggedOperation throughTheCodec(LoggedOperation logged) {
        Operation decoded = OperationCodec.fromMap(OperationCodec.toMap(logged.operation()));
        assertThat(decoded).isEqualTo(logged.operation());
        return new LoggedOperation(logged.sequence(), logged.author(), logged.at(), logged.reason(), decoded);
    }

    private static void applyToBoth(Seeded random, Scenario scenario, NaiveCube naive) {
        List<Long> members = random.oneOf(naive.allCells());
        Cell cell = new Cell("quota", members);
        switch (random.below(6)) {
            case 0, 1 -> {
                long units = random.chance(.2) ? 0 : random.between(0, random.chance(.2) ? 1L << 50 : 1000);
                NaiveCube before = naive.copy();
                boolean possible = naive.set(members, BigDecimal.valueOf(units));
                assertThat(isAccepted(scenario, new Operation.SetCell(cell, units)))
                        .isEqualTo(possible);
                restoreUnless(possible, naive, before);
            }
            case 2 -> {
                BigDecimal factor = random.decimal(0, 300, 2);
                boolean possible = naive.scale(members, factor);
                assertThat(isAccepted(scenario, new Operation.Scale(cell, factor)))
                        .isEqualTo(possible);
            }
            case 3 -> {
                naive.lock(members, true);
                assertThat(isAccepted(scenario, new Operation.Lock(List.of(cell))))
                        .isTrue();
            }
            case 4 -> {
                naive.lock(members, false);
                assertThat(isAccepted(scenario, new Operation.Unlock(List.of(cell))))
                        .isTrue();
            }
            default -> {
                long[] source = random.longs(naive.leavesBelow(members).size(), 0, 500);
                BigDecimal growth = random.decimal(0, 2000, 3);
                naive.copy(members, source, growth);
                assertThat(isAccepted(scenario, new Operation.CopyValues(cell, Units.of(source), growth, "random")))
                        .isTrue();
            }
        }
    }

    private static void restoreUnless(boolean possible, NaiveCube naive, NaiveCube before) {
        if (!possible) {
            assertThat(naive.units).isEqualTo(before.units);
        }
    }

    private static boolean isAccepted(Scenario scenario, Operation operation) {
        try {
            Cubes.edit(scenario, operation);
            return true;
        } catch (BusinessException refusal) {
            assertThat(refusal.code()).isIn(CubeError.ALL_LOCKED, CubeError.BELOW_LOCKS);
            return false;
        }
    }

    private static void assertSame(Scenario scenario, NaiveCube naive) {
        for (List<Long> members : naive.allCells()) {
            Cell cell = new Cell("quota", members);
            assertThat(Cubes.units(scenario, cell))
                    .as("units of %s", cell)
                    .isEqualTo(naive.total(members).longValueExact());
            assertThat(scenario.view().lock(cell)).as("lock of %s", cell).isEqualTo(lockOf(naive, members));
        }
    }

    private static LockState lockOf(NaiveCube naive, List<Long> members) {
        List<List<Long>> leaves = naive.leavesBelow(members);
        long locked = leaves.stream().filter(naive.locked::contains).count();
        return locked == 0 ? LockState.NONE : locked == leaves.size() ? LockState.ALL : LockState.SOME;
    }

    /** A ragged tree: every member hangs under a random earlier one, in random order. */
    static Dimension randomTree(String name, Seeded random, int membersMax) {
        List<Member> members = new ArrayList<>(List.of(Member.root(1)));
        int count = random.below(membersMax);
        for (long id = 2; id <= count; id++) {
            members.add(Member.under(random.between(1, id - 1), id, random.below(3)));
        }
        return new Dimension(name, random.shuffled(members));
    }
}
