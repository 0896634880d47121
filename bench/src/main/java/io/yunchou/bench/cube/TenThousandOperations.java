package io.yunchou.bench.cube;

import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.LockState;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.kernel.BusinessException;
import java.util.List;

/** Ten thousand random operations: are all sums exact after them, and does undoing all lead back to the start? */
final class TenThousandOperations {
    private static final int OPERATIONS = 10_000;

    private final Scenario scenario;
    private final RandomOperations random;
    private final int operations;
    private long refused;

    TenThousandOperations(MillionLeaves leaves, long seed) {
        this(leaves, seed, OPERATIONS);
    }

    TenThousandOperations(MillionLeaves leaves, long seed, int operations) {
        this.scenario = leaves.scenario;
        this.random = new RandomOperations(seed, leaves.scenario);
        this.operations = operations;
    }

    List<Figure> measure(Progress progress) {
        CubeView start = scenario.view();
        progress.say("applying %d random operations".formatted(operations));
        long began = System.nanoTime();
        applyAll();
        double applied = (System.nanoTime() - began) / 1e9;
        long wrong = new Recount(scenario.view()).wrongCells();
        double megabytes = scenario.memoryBytes(List.of()) / 1024.0 / 1024;
        progress.say("undoing them");
        began = System.nanoTime();
        undoAll(start.sequence());
        double undone = (System.nanoTime() - began) / 1e9;
        return List.of(
                Figure.counted("random operations applied", operations, "", Goal.exactly("10000")),
                Figure.counted("others, refused by locks", refused, "", Goal.none()),
                Figure.measured("time to apply them", applied, "s", Goal.none()),
                Figure.measured("the scenario with all their before-images", megabytes, "MB", Goal.none()),
                Figure.counted("cells that are not the sum of their leaves", wrong, "", Goal.exactly("0")),
                Figure.measured("time to undo them all", undone, "s", Goal.none()),
                Figure.counted("leaves and locks not as at the start", differences(start), "", Goal.exactly("0")));
    }

    private void applyAll() {
        for (int applied = 0; applied < operations; ) {
            try {
                MillionLeaves.apply(scenario, random.next());
                applied++;
            } catch (BusinessException lockedThere) {
                refused++;
            }
        }
    }

    private void undoAll(long start) {
        List<Long> sequences = scenario.log().stream()
                .map(Change::sequence)
                .filter(sequence -> sequence > start)
                .toList();
        sequences.reversed().forEach(each -> MillionLeaves.apply(scenario, new Operation.Undo(each)));
    }

    private long differences(CubeView start) {
        long[] before = start.leafUnits(MillionLeaves.ROOT).toArray();
        long[] after = scenario.view().leafUnits(MillionLeaves.ROOT).toArray();
        long differing = 0;
        for (int i = 0; i < before.length; i++) {
            differing += before[i] == after[i] ? 0 : 1;
        }
        long[] locks = {0};
        new Cells(List.of("quota")).forEach(cell -> {
            LockState now = scenario.view().lock(cell);
            locks[0] += now == start.lock(cell) ? 0 : 1;
        });
        return differing + locks[0] + new Recount(scenario.view()).wrongCells();
    }
}
