package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.PastOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a log again of operations that a snapshot already contains, so that they can be undone and asked for. */
final class Recollection {
    private final Shape shape;
    private final Log log;

    private Recollection(Shape shape, long base) {
        this.shape = shape;
        this.log = new Log(base);
    }

    /** The log up to the snapshot; what lies before the last change of structure speaks of other cells and is left. */
    static Log of(State state, List<PastOperation> past) {
        requireConsecutive(state, past);
        List<PastOperation> kept = past.subList(afterLastAdoption(past), past.size());
        Recollection recollection = new Recollection(state.shape(), state.sequence() - kept.size());
        kept.forEach(recollection::add);
        return recollection.log;
    }

    private void add(PastOperation past) {
        LoggedOperation logged = past.logged();
        if (logged.operation() instanceof Operation.Turn turn) {
            addTurn(logged, turn, past.image());
        } else {
            Touched touched = touched(past.image());
            log.add(new Entry(
                    change(logged, OperationCells.of(logged.operation()), touched), touched, image(past.image())));
        }
    }

    private void addTurn(LoggedOperation logged, Operation.Turn turn, byte[] image) {
        if (log.holds(turn.sequence())) {
            Entry turned = log.at(turn.sequence());
            turned.turn(logged.sequence(), image(image));
            log.add(new Entry(change(logged, turned.change.cells(), turned.touched), turned.touched, null));
        } else {
            Touched touched = touched(image);
            log.add(new Entry(change(logged, List.of(), touched), touched, null));
        }
    }

    private Touched touched(byte[] image) {
        return image.length == 0
                ? new Touched(shape, List.of(), Set.of(), false)
                : new PackedCells(shape, image).touched();
    }

    private static BeforeImage image(byte[] image) {
        return image.length == 0 ? new BeforeImage.Lost() : new BeforeImage.Packed(image.clone());
    }

    private static Change change(LoggedOperation logged, List<Cell> cells, Touched touched) {
        return new Change(logged, cells, touched.leafCount(), List.of(), List.of(), Optional.empty());
    }

    /** An adoption, or the undoing of one: whatever is not in the present shape. */
    private static int afterLastAdoption(List<PastOperation> past) {
        List<Long> adoptions = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < past.size(); i++) {
            Operation operation = past.get(i).logged().operation();
            boolean adopts = operation instanceof Operation.AdoptStructure
                    || (operation instanceof Operation.Turn turn && adoptions.contains(turn.sequence()));
            if (adopts) {
                adoptions.add(past.get(i).logged().sequence());
                from = i + 1;
            }
        }
        return from;
    }

    private static void requireConsecutive(State state, List<PastOperation> past) {
        long expected = state.sequence() - past.size();
        for (PastOperation each : past) {
            expected++;
            if (each.logged().sequence() != expected) {
                throw Refusal.of(
                        CubeError.SEQUENCE_UNKNOWN,
                        "The operations up to the snapshot at sequence %d have %d where %d should be."
                                .formatted(state.sequence(), each.logged().sequence(), expected),
                        "give all of them from some sequence up to the snapshot's",
                        Map.of("sequence", each.logged().sequence(), "expected", expected));
            }
        }
    }
}
