package io.yunchou.bench.cube;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeDefinition;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Formula;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import io.yunchou.engines.cube.api.Submission;
import io.yunchou.engines.cube.api.Units;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A scenario of 1,008,000 leaves: 1,000 sellers in 10 × 10 offices, 84 products in 7 lines, 12 months in 4 quarters;
 * quota and last year stored, growth and index derived; one leaf in twenty locked. Always the same.
 */
final class MillionLeaves {
    static final Dimension ORGANISATION = Trees.tree("organisation", 10, 10, 10);
    static final Dimension PRODUCT = Trees.tree("product", 7, 12);
    static final Dimension PERIOD = Trees.tree("period", 4, 3);
    static final int LEAVES = 1000 * 84 * 12;
    static final Cell ROOT = Cell.of("quota", 1, 1, 1);

    private static final int LOCKED_ONE_IN = 20;
    private static final int UNITS_MAX = 1_000_000;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    final Scenario scenario;
    final boolean[] locked = new boolean[LEAVES];

    MillionLeaves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        scenario = Scenario.create(definition(), CubeLimits.standard());
        apply(scenario, new Operation.CopyValues(ROOT, units(random), BigDecimal.ONE, "generated"));
        Cell lastYear = Cell.of("lastYear", 1, 1, 1);
        apply(scenario, new Operation.CopyValues(lastYear, units(random), new BigDecimal("0.9"), "generated"));
        apply(scenario, new Operation.Lock(cellsToLock(random)));
    }

    /** Applies an edit made with the latest view, and packs before-images beyond their limit. */
    static Change apply(Scenario scenario, Operation operation) {
        Change change = scenario.apply(submission(scenario, operation));
        scenario.packImages();
        return change;
    }

    static Submission submission(Scenario scenario, Operation operation) {
        return new Submission(scenario.view().sequence(), "bench", Instant.EPOCH, "", operation);
    }

    private static CubeDefinition definition() {
        Formula ratio = Formula.value("quota").over(Formula.value("lastYear"));
        return new CubeDefinition(
                List.of(ORGANISATION, PRODUCT, PERIOD),
                List.of(
                        new Measure.Additive("quota", CENT, false),
                        new Measure.Additive("lastYear", CENT, false),
                        new Measure.Derived("growth", 4, ratio.minus(Formula.constant("1"))),
                        new Measure.Derived("index", 4, ratio)));
    }

    private static Units units(SplittableRandom random) {
        return Units.of(random.longs(LEAVES, 0, UNITS_MAX).toArray());
    }

    private List<Cell> cellsToLock(SplittableRandom random) {
        List<Cell> cells = new ArrayList<>();
        int leaf = 0;
        List<Long> products = Trees.leaves(PRODUCT);
        List<Long> months = Trees.leaves(PERIOD);
        for (long seller : Trees.leaves(ORGANISATION)) {
            for (long product : products) {
                for (long month : months) {
                    locked[leaf] = random.nextInt(LOCKED_ONE_IN) == 0;
                    if (locked[leaf++]) {
                        cells.add(Cell.of("quota", seller, product, month));
                    }
                }
            }
        }
        return cells;
    }
}
