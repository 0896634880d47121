package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CellEvent;
import io.yunchou.engines.cube.api.Change.Edited;
import io.yunchou.engines.cube.internal.Touched.BoxPart;
import io.yunchou.engines.cube.internal.Touched.NodeMark;
import io.yunchou.kernel.BusinessException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers who changed a cell, from the log. */
record CellHistory(Schema schema, State present, Log log) {
    List<CellEvent> of(Cell cell) {
        return log.entries().stream()
                .filter(entry -> touches(entry, cell))
                .map(entry -> event(entry, cell))
                .toList();
    }

    /** Asked in the entry's own shape: a member may have moved since, or not have been there. */
    private boolean touches(Entry entry, Cell cell) {
        if (entry.touched.everything()) {
            return true;
        }
        try {
            return entry.touched.overlaps(asTouched(entry.touched.shape(), cell));
        } catch (BusinessException unknownThen) {
            return false;
        }
    }

    private Touched asTouched(Shape shape, Cell cell) {
        int measure = schema.number(cell.measure());
        Box box = shape.box(cell);
        int store = schema.store(measure);
        List<Touched.Part> parts = store == Schema.NONE ? List.of() : List.of(new BoxPart(store, box, null));
        return new Touched(shape, parts, Set.of(new NodeMark(measure, box.member, box.offset)), false);
    }

    private CellEvent event(Entry entry, Cell cell) {
        for (Edited edited : entry.change.edited()) {
            if (edited.cell().equals(cell)) {
                return new CellEvent(entry.change.logged(), edited.before(), edited.after(), !entry.isInEffect());
            }
        }
        return entry.isInEffect() && entry.image() instanceof BeforeImage.Plain plain
                ? new CellEvent(entry.change.logged(), units(plain.before(), cell), units(plain.after(), cell), false)
                : new CellEvent(entry.change.logged(), null, null, !entry.isInEffect());
    }

    private @Nullable Long units(State state, Cell cell) {
        try {
            var units = new PublishedView(schema, state).units(cell);
            return units.isPresent() ? units.getAsLong() : null;
        } catch (BusinessException unknownThen) {
            return null;
        }
    }
}
