package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Operation.CellUnits;
import java.util.List;
import java.util.stream.Stream;

/** The cells that an operation names. */
final class OperationCells {
    private OperationCells() {}

    static List<Cell> of(Operation operation) {
        return switch (operation) {
            case Operation.SetCell set -> List.of(set.cell());
            case Operation.SetGoal goal -> List.of(goal.cell());
            case Operation.Lock lock -> lock.cells();
            case Operation.Unlock unlock -> unlock.cells();
            case Operation.Scale scale -> List.of(scale.cell());
            case Operation.CopyValues copy -> List.of(copy.cell());
            case Operation.SpreadByLeaf spread -> List.of(spread.cell());
            case Operation.SpreadByChild spread -> List.of(spread.cell());
            case Operation.Paste paste ->
                paste.cells().stream().map(CellUnits::cell).toList();
            case Operation.Merge merge ->
                Stream.concat(
                                merge.blocks().stream().map(Operation.LeafBlock::cell),
                                merge.goals().stream().map(Operation.SetGoal::cell))
                        .toList();
            case Operation.ImportValues values -> List.of();
            case Operation.Turn turn -> List.of();
            case Operation.AdoptStructure adopt -> List.of();
        };
    }
}
