package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation in the log, and what became of it: undone, done again. Changed by the scenario's one writer only. */
final class Entry {
    final Change change;
    final Touched touched;
    /** The undos and redos of this operation, by sequence. */
    private final List<Long> turns = new ArrayList<>();
    /** What undoing it, or doing it again, puts back; absent for undo and redo themselves. */
    private @Nullable BeforeImage image;

    Entry(Change change, Touched touched, @Nullable BeforeImage image) {
        this.change = change;
        this.touched = touched;
        this.image = image;
    }

    long sequence() {
        return change.sequence();
    }

    String author() {
        return change.logged().author();
    }

    boolean isReversible() {
        return !(operation() instanceof Operation.Turn);
    }

    Operation operation() {
        return change.logged().operation();
    }

    boolean isInEffect() {
        return turns.size() % 2 == 0;
    }

    /** When it was last applied, undone or done again. */
    long lastTurn() {
        return turns.isEmpty() ? sequence() : turns.getLast();
    }

    /** Whether its cells hold now something else than at that time, because of it. */
    boolean differsSince(long time) {
        boolean inEffectThen = sequence() <= time && turnsUntil(time) % 2 == 0;
        return inEffectThen != isInEffect();
    }

    void turn(long sequence, BeforeImage newImage) {
        turns.add(sequence);
        image = newImage;
    }

    @Nullable
    BeforeImage image() {
        return image;
    }

    void pack(BeforeImage.Packed packed) {
        image = packed;
    }

    private int turnsUntil(long time) {
        int count = 0;
        while (count < turns.size() && turns.get(count) <= time) {
            count++;
        }
        return count;
    }
}
