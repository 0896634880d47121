package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Operation.LeafBlock;
import io.yunchou.engines.cube.api.Units;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The operations that bring values leaf by leaf: import and merge. */
final class LeafEdits {
    private final Draft draft;
    private final Shape shape;
    private final Marks marks;

    LeafEdits(Draft draft) {
        this.draft = draft;
        shape = draft.shape;
        marks = new Marks(draft.shape);
    }

    Effect importValues(Operation.ImportValues operation) {
        requireColumns(operation);
        Cell root = rootOf(operation.measure());
        int store = draft.storeNumber(root);
        for (int i = 0; i < operation.values().size(); i++) {
            int place = place(shape.organisation, operation.members().getFirst().at(i));
            write(
                    root.measure(),
                    store,
                    place,
                    offset(operation.members(), i),
                    operation.values().at(i));
        }
        settle(store);
        return Effect.on(root, marks.touched());
    }

    /** The leaves that an import names. */
    Touched footprint(Operation.ImportValues operation) {
        requireColumns(operation);
        int store = draft.storeNumber(rootOf(operation.measure()));
        for (int i = 0; i < operation.values().size(); i++) {
            int place = place(shape.organisation, operation.members().getFirst().at(i));
            marks.leaf(store, place, offset(operation.members(), i));
        }
        return marks.touched();
    }

    Effect merge(Operation.Merge operation) {
        List<Cell> cells = new ArrayList<>();
        for (LeafBlock block : operation.blocks()) {
            writeBlock(block);
            cells.add(block.cell());
        }
        for (Operation.SetGoal goal : operation.goals()) {
            putGoal(goal);
            cells.add(goal.cell());
        }
        return Effect.on(cells, marks.touched());
    }

    private void writeBlock(LeafBlock block) {
        Box box = shape.box(block.cell());
        int store = draft.storeNumber(block.cell());
        if (block.units().size() != box.leafCount()) {
            throw Refusal.malformed("%d figures were given for the %d leaves below %s."
                    .formatted(block.units().size(), box.leafCount(), block.cell()));
        }
        int at = 0;
        for (int place = box.from; place < box.to; place++) {
            for (int offset : box.leafOffsets) {
                write(
                        block.cell().measure(),
                        store,
                        place,
                        offset,
                        block.units().at(at++));
            }
        }
        settle(store);
    }

    private void putGoal(Operation.SetGoal goal) {
        Box box = shape.box(goal.cell());
        int measure = draft.schema.number(goal.cell().measure());
        draft.putNode(measure, box.member, box.offset, goal.units());
        marks.node(measure, box.member, box.offset);
    }

    private void write(String measure, int store, int place, int offset, long units) {
        int member = shape.organisation.leaves[place];
        if (marks.hasLeaf(store, place, offset)) {
            throw Refusal.malformed("The leaf %s is given twice.".formatted(shape.cell(measure, member, offset)));
        }
        if (units < 0 && !Schema.mayBeNegative(draft.schema.measure(measure))) {
            throw Refusal.negative(measure, units);
        }
        StoreDraft values = draft.store(store);
        long present = values.slab(member)[offset];
        if (present != units) {
            requireUnlocked(measure, values, member, offset, units);
            values.writable(member)[offset] = units;
        }
        marks.leaf(store, place, offset);
    }

    private void requireUnlocked(String measure, StoreDraft values, int member, int offset, long units) {
        if ((values.locks().word(member, offset >>> 6) >>> offset & 1) != 0) {
            throw Refusal.allLocked(shape.cell(measure, member, offset), units, values.slab(member)[offset]);
        }
    }

    private void settle(int store) {
        BitSet written = draft.store(store).written();
        written.stream().forEach(draft.store(store)::settle);
    }

    private int place(Axis organisation, long id) {
        return organisation.leafFrom[leaf(organisation, id)];
    }

    private int offset(List<Units> members, int row) {
        int offset = 0;
        for (int axis = 1; axis < members.size(); axis++) {
            Axis each = shape.axes.get(axis);
            offset += leaf(each, members.get(axis).at(row)) * shape.stride(axis);
        }
        return offset;
    }

    private static int leaf(Axis axis, long id) {
        int number = axis.number(id);
        if (!axis.isLeaf(number)) {
            throw Refusal.malformed("The member %d of %s is no leaf.".formatted(id, axis.dimension.name()));
        }
        return number;
    }

    private Cell rootOf(String measure) {
        if (draft.schema.measure(measure) instanceof Measure.Derived) {
            throw Refusal.notEditable(new Cell(measure, List.of()), "its measure is derived by a formula");
        }
        return shape.cell(measure, 0, 0);
    }

    private void requireColumns(Operation.ImportValues operation) {
        boolean even = operation.members().stream()
                .allMatch(column -> column.size() == operation.values().size());
        if (!even || operation.members().size() != shape.axes.size()) {
            throw Refusal.malformed(
                    "An import needs for each of the %d dimensions one member a value.".formatted(shape.axes.size()));
        }
    }
}
