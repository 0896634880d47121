package io.yunchou.bench.cube;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Operation.CellUnits;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.engines.cube.api.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Edits as planners make them: most of a few cells, a tenth of a region or an office, one in two hundred of everything. */
final class RandomOperations {
    private final SplittableRandom random;
    private final Scenario scenario;

    RandomOperations(long seed, Scenario scenario) {
        this.random = new SplittableRandom(seed);
        this.scenario = scenario;
    }

    Operation next() {
        Cell cell = cell();
        return switch (random.nextInt(12)) {
            case 0 -> new Operation.Lock(List.of(smallCell(), smallCell()));
            case 1 -> new Operation.Unlock(List.of(smallCell()));
            case 2 -> new Operation.Scale(cell, BigDecimal.valueOf(random.nextInt(80, 125), 2));
            case 3 -> copy(smallCell());
            case 4 ->
                new Operation.Paste(IntStream.range(0, 20)
                        .mapToObj(i -> new CellUnits(smallCell(), random.nextLong(10_000_000)))
                        .toList());
            case 5 -> new Operation.SetGoal(cell, random.nextLong(1_000_000_000));
            default -> set(cell);
        };
    }

    private Operation set(Cell cell) {
        long present = scenario.view().units(cell).orElseThrow();
        return new Operation.SetCell(cell, present / 10 * random.nextInt(8, 13) + random.nextInt(1000));
    }

    private Operation copy(Cell cell) {
        int leaves = Math.toIntExact(scenario.view().leafCount(cell));
        Units source = Units.of(random.longs(leaves, 0, 1_000_000).toArray());
        return new Operation.CopyValues(cell, source, BigDecimal.valueOf(random.nextInt(50, 150), 2), "random");
    }

    private Cell cell() {
        int kind = random.nextInt(200);
        if (kind == 0) {
            return MillionLeaves.ROOT;
        }
        return kind <= 20 ? Cell.of("quota", random.nextLong(2, 112), 1, 1) : smallCell();
    }

    /** Any seller or office, any product or line, any period. */
    private Cell smallCell() {
        return Cell.of("quota", random.nextLong(12, 1112), random.nextLong(1, 93), random.nextLong(1, 18));
    }
}
