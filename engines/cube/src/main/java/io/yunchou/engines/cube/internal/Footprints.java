package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.internal.Touched.BoxPart;
import io.yunchou.engines.cube.internal.Touched.NodeMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an operation is going to read or write, locked or not: what must not have changed unseen. */
record Footprints(Schema schema, State state, Log log) {
    Touched of(Operation operation) {
        return switch (operation) {
            case Operation.SetGoal goal -> cells(List.of(goal.cell()), true);
            case Operation.ImportValues values -> ofImport(values);
            case Operation.Merge merge -> ofMerge(merge);
            case Operation.Edit edit -> cells(OperationCells.of(edit), false);
            case Operation.Turn turn -> log.at(turn.sequence()).touched;
            case Operation.AdoptStructure adopt -> Touched.all(state.shape());
        };
    }

    private Touched ofMerge(Operation.Merge merge) {
        Touched values =
                cells(merge.blocks().stream().map(Operation.LeafBlock::cell).toList(), false);
        Touched goals =
                cells(merge.goals().stream().map(Operation.SetGoal::cell).toList(), true);
        return new Touched(state.shape(), values.parts(), goals.nodes(), false);
    }

    private Touched cells(List<Cell> cells, boolean goals) {
        List<Touched.Part> parts = new ArrayList<>();
        Set<NodeMark> nodes = new HashSet<>();
        for (Cell cell : cells) {
            int measure = schema.number(cell.measure());
            Box box = state.shape().box(cell);
            int store = goals ? Schema.NONE : schema.store(measure);
            if (store == Schema.NONE) {
                nodes.add(new NodeMark(measure, box.member, box.offset));
            } else {
                parts.add(new BoxPart(store, box, null));
            }
        }
        return new Touched(state.shape(), parts, nodes, false);
    }

    private Touched ofImport(Operation.ImportValues values) {
        int store = schema.store(schema.number(values.measure()));
        return store == Schema.NONE
                ? Touched.parts(state.shape(), List.of())
                : new LeafEdits(new Draft(schema, state)).footprint(values);
    }
}
