package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change.Remainder;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.internal.Touched.BoxPart;
import io.yunchou.engines.cube.internal.Touched.NodeMark;
import io.yunchou.kernel.Rounding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on one cell: set, goal, scale, copy, spread by leaf weights. */
record CellEdits(Draft draft) {
    Effect set(Operation.SetCell operation) {
        Cell cell = operation.cell();
        Box box = draft.shape.box(cell);
        if (draft.schema.measure(cell.measure()) instanceof Measure.Node) {
            return putNode(cell, box, operation.units());
        }
        write(cell, box, operation.units());
        return spreadEffect(cell, box);
    }

    Effect setGoal(Operation.SetGoal operation) {
        Cell cell = operation.cell();
        if (!(draft.schema.measure(cell.measure()) instanceof Measure.Additive)) {
            throw Refusal.notEditable(cell, "only additive measures have goals");
        }
        return putNode(cell, draft.shape.box(cell), operation.units());
    }

    Effect scale(Operation.Scale operation) {
        Cell cell = operation.cell();
        Box box = draft.shape.box(cell);
        requireAdditive(cell);
        Spread spread = new Spread(draft, cell, box);
        BigDecimal exact = operation.factor().multiply(BigDecimal.valueOf(spread.presentUnits()));
        long target = Rounding.halfUp(exact, 0).longValueExact();
        spread.toTotal(target);
        List<Remainder> remainders = exact.compareTo(BigDecimal.valueOf(target)) == 0
                ? List.of()
                : List.of(new Remainder(cell, exact, target));
        return spreadEffect(cell, box).with(remainders);
    }

    Effect copy(Operation.CopyValues operation) {
        Box box = draft.shape.box(operation.cell());
        requireAdditive(operation.cell());
        new Spread(draft, operation.cell(), box).copy(operation.source(), operation.growth());
        return spreadEffect(operation.cell(), box);
    }

    Effect spreadByLeaf(Operation.SpreadByLeaf operation) {
        Box box = draft.shape.box(operation.cell());
        requireAdditive(operation.cell());
        new Spread(draft, operation.cell(), box).byWeights(operation.weights());
        return spreadEffect(operation.cell(), box);
    }

    /** Gives a cell of a stored measure its value, by the way of its kind. */
    void write(Cell cell, Box box, long units) {
        switch (draft.schema.measure(cell.measure())) {
            case Measure.Additive additive -> new Spread(draft, cell, box).toTotal(units);
            case Measure.Shared shared -> new Spread(draft, cell, box).toEach(units);
            case Measure.Weighted weighted -> {
                if (!box.isLeaf()) {
                    throw Refusal.notEditable(cell, "a weighted average is edited at its leaves");
                }
                new Spread(draft, cell, box).toEach(units);
            }
            case Measure.Node node -> putNode(cell, box, units);
            case Measure.Derived derived -> throw Refusal.notEditable(cell, "its measure is derived by a formula");
        }
    }

    Effect spreadEffect(Cell cell, Box box) {
        int store = draft.storeNumber(cell);
        return Effect.on(
                cell,
                Touched.leaves(
                        draft.shape, new BoxPart(store, box, draft.store(store).locks())));
    }

    void requireAdditive(Cell cell) {
        if (!(draft.schema.measure(cell.measure()) instanceof Measure.Additive)) {
            throw Refusal.notEditable(cell, "only additive measures are spread by share");
        }
    }

    private Effect putNode(Cell cell, Box box, @Nullable Long units) {
        int measure = draft.schema.number(cell.measure());
        draft.putNode(measure, box.member, box.offset, units);
        return Effect.on(cell, Touched.node(draft.shape, new NodeMark(measure, box.member, box.offset)));
    }
}
