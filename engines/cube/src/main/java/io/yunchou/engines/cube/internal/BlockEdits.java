package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change.Remainder;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Operation.CellUnits;
import io.yunchou.engines.cube.internal.Touched.BoxPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The operations on many cells: paste, lock, unlock. */
record BlockEdits(Draft draft) {
    private record Target(CellUnits asked, Box box, int depth) {}

    Effect paste(Operation.Paste operation) {
        CellEdits edits = new CellEdits(draft);
        Marks marks = new Marks(draft.shape);
        List<Target> targets = fromCoarseToFine(operation.cells());
        for (Target target : targets) {
            edits.write(target.asked().cell(), target.box(), target.asked().units());
            mark(marks, target);
        }
        List<Cell> cells = operation.cells().stream().map(CellUnits::cell).toList();
        return Effect.on(cells, marks.touched()).with(overruled(targets));
    }

    Effect lock(List<Cell> cells, boolean locked) {
        List<Touched.Part> parts = new ArrayList<>();
        for (Cell cell : cells) {
            Box box = draft.shape.box(cell);
            int store = draft.storeNumber(cell);
            for (int place = box.from; place < box.to; place++) {
                draft.store(store).writableLocks().put(box.slab(place), box.mask, locked);
            }
            parts.add(new BoxPart(store, box, null));
        }
        return Effect.on(cells, Touched.parts(draft.shape, List.copyOf(parts)));
    }

    private List<Target> fromCoarseToFine(List<CellUnits> cells) {
        return cells.stream()
                .map(asked -> target(asked, draft.shape.box(asked.cell())))
                .sorted(Comparator.comparingInt(Target::depth))
                .toList();
    }

    private static Target target(CellUnits asked, Box box) {
        return new Target(asked, box, box.depth());
    }

    private void mark(Marks marks, Target target) {
        String measure = target.asked().cell().measure();
        Box box = target.box();
        if (draft.schema.measure(measure) instanceof Measure.Node) {
            marks.node(draft.schema.number(measure), box.member, box.offset);
        } else {
            int store = draft.storeNumber(target.asked().cell());
            marks.box(store, box, draft.store(store).locks());
        }
    }

    /** Pasted totals that a finer or later figure of the same paste changed. */
    private List<Remainder> overruled(List<Target> targets) {
        List<Remainder> remainders = new ArrayList<>();
        for (Target target : targets) {
            Cell cell = target.asked().cell();
            if (draft.schema.measure(cell.measure()) instanceof Measure.Additive) {
                long present = new Spread(draft, cell, target.box()).presentUnits();
                if (present != target.asked().units()) {
                    remainders.add(new Remainder(
                            cell, BigDecimal.valueOf(target.asked().units()), present));
                }
            }
        }
        return remainders;
    }
}
