package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.Operation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works an operation out on a version: what the next version is, and what changed. */
final class Performer {
    private final Schema schema;
    private final CubeLimits limits;

    /**
     * @param turned the entry that an undo or redo turns
     */
    record Performed(State next, Effect effect, @Nullable Entry turned) {}

    Performer(Schema schema, CubeLimits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    Performed perform(State base, Log log, Operation operation) {
        return switch (operation) {
            case Operation.Undo undo -> turn(base, log.undoable(undo.sequence()));
            case Operation.Redo redo -> turn(base, log.redoable(redo.sequence()));
            case Operation.AdoptStructure adopt -> new Adopter(schema, base, adopt, limits).adopt();
            case Operation.Edit edit -> edit(base, edit);
        };
    }

    private Performed edit(State base, Operation.Edit operation) {
        Draft draft = new Draft(schema, base);
        Effect effect = effect(draft, operation);
        return new Performed(draft.finish(base.sequence() + 1), effect, null);
    }

    private Effect effect(Draft draft, Operation.Edit operation) {
        return switch (operation) {
            case Operation.SetCell set -> new CellEdits(draft).set(set);
            case Operation.SetGoal goal -> new CellEdits(draft).setGoal(goal);
            case Operation.Scale scale -> new CellEdits(draft).scale(scale);
            case Operation.CopyValues copy -> new CellEdits(draft).copy(copy);
            case Operation.SpreadByLeaf spread -> new CellEdits(draft).spreadByLeaf(spread);
            case Operation.SpreadByChild spread -> new ChildSpread(draft, spread).apply();
            case Operation.Lock lock -> new BlockEdits(draft).lock(withinLimit(lock.cells()), true);
            case Operation.Unlock unlock -> new BlockEdits(draft).lock(withinLimit(unlock.cells()), false);
            case Operation.Paste paste -> {
                withinLimit(paste.cells());
                yield new BlockEdits(draft).paste(paste);
            }
            case Operation.ImportValues values -> {
                requireWithinLimit(values.values().size());
                yield new LeafEdits(draft).importValues(values);
            }
            case Operation.Merge merge -> new LeafEdits(draft).merge(merge);
        };
    }

    private Performed turn(State base, Entry entry) {
        Effect effect = new Effect(entry.touched, entry.change.cells(), List.of(), Optional.empty());
        if (entry.touched.everything() && entry.image() instanceof BeforeImage.Plain whole) {
            return new Performed(whole.before().at(base.sequence() + 1), effect, entry);
        }
        Draft draft = new Draft(schema, base);
        switch (entry.image()) {
            case BeforeImage.Plain plain -> new Reversal(draft, entry.touched).to(plain.before());
            case BeforeImage.Packed packed -> new Unpacking(draft, packed.packed()).apply();
            case BeforeImage.Lost lost -> throw Refusal.notKept(entry.sequence());
            case null -> throw new IllegalStateException("A reversible operation has an image");
        }
        return new Performed(draft.finish(base.sequence() + 1), effect, entry);
    }

    private <T> List<T> withinLimit(List<T> cells) {
        requireWithinLimit(cells.size());
        return cells;
    }

    private void requireWithinLimit(int cells) {
        if (cells > limits.cellsPerOperationMax()) {
            throw Refusal.tooLarge("Cells in one operation", cells, limits.cellsPerOperationMax());
        }
    }
}
