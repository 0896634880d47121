package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.kernel.BusinessException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** The operations since the scenario came into memory, oldest first, without gaps. */
final class Log {
    private final long base;
    private final List<Entry> entries = new ArrayList<>();

    /** A log that starts after that sequence. */
    Log(long base) {
        this.base = base;
    }

    List<Entry> entries() {
        return entries;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    boolean holds(long sequence) {
        return sequence > base && sequence <= base + entries.size();
    }

    Entry at(long sequence) {
        if (!holds(sequence)) {
            throw Refusal.of(
                    CubeError.NOTHING_TO_UNDO,
                    "The operation %d is not among those held, %d to %d."
                            .formatted(sequence, base + 1, base + entries.size()),
                    "it was made before this scenario was forked or reopened",
                    Map.of("sequence", sequence, "first", base + 1, "last", base + entries.size()));
        }
        return entries.get((int) (sequence - base - 1));
    }

    /** Entries after a sequence, which must not lie before the log or after its end. */
    List<Entry> after(long sequence) {
        if (sequence < base || sequence > base + entries.size()) {
            throw Refusal.of(
                    CubeError.SEQUENCE_UNKNOWN,
                    "What changed since sequence %d is not known: the log holds %d to %d."
                            .formatted(sequence, base + 1, base + entries.size()),
                    "the view is too old: read again, then edit",
                    Map.of("sequence", sequence, "first", base + 1, "last", base + entries.size()));
        }
        return entries.subList((int) (sequence - base), entries.size());
    }

    /** Entries after a sequence that touch something which the given touches, too. */
    List<Entry> overlapping(long sequence, Touched touched) {
        return after(sequence).stream()
                .filter(entry -> entry.touched.overlaps(touched))
                .toList();
    }

    /** The operation to undo: reversible and in effect, and nothing else touched its cells since. */
    Entry undoable(long sequence) {
        return turnable(sequence, Entry::isInEffect, "is not in effect");
    }

    /** The operation to do again: undone, and nothing touched its cells since. */
    Entry redoable(long sequence) {
        return turnable(sequence, entry -> !entry.isInEffect(), "has not been undone");
    }

    OptionalLong lastUndoable(String author) {
        return entries.stream()
                .filter(entry -> entry.isReversible()
                        && entry.isInEffect()
                        && entry.author().equals(author))
                .mapToLong(Entry::sequence)
                .max();
    }

    /** The one undone last by turn, not the latest made. */
    OptionalLong lastRedoable(String author) {
        return entries.stream()
                .filter(entry -> entry.isReversible()
                        && !entry.isInEffect()
                        && entry.author().equals(author))
                .max(Comparator.comparingLong(Entry::lastTurn))
                .map(entry -> OptionalLong.of(entry.sequence()))
                .orElse(OptionalLong.empty());
    }

    private Entry turnable(long sequence, Predicate<Entry> state, String fault) {
        Entry entry = at(sequence);
        if (!entry.isReversible() || !state.test(entry)) {
            throw Refusal.of(
                    CubeError.NOTHING_TO_UNDO,
                    "The operation %d %s."
                            .formatted(sequence, entry.isReversible() ? fault : "is itself an undo or redo"),
                    "somebody was faster: read the log again",
                    Map.of("sequence", sequence));
        }
        entries.stream().filter(other -> isInTheWay(other, entry)).findFirst().ifPresent(other -> {
            throw blocked(sequence, other.change.logged());
        });
        return entry;
    }

    private static boolean isInTheWay(Entry other, Entry entry) {
        return other != entry
                && other.isReversible()
                && other.differsSince(entry.lastTurn())
                && other.touched.overlaps(entry.touched);
    }

    private static BusinessException blocked(long sequence, LoggedOperation by) {
        return Refusal.of(
                CubeError.UNDO_BLOCKED,
                "The operation %d cannot be undone or done again: %s touched its cells since, by operation %d."
                        .formatted(sequence, by.author(), by.sequence()),
                "undo that one first, or set the cells by hand",
                Map.of("sequence", sequence, "author", by.author(), "bySequence", by.sequence()));
    }
}
