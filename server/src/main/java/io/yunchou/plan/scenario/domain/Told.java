package io.yunchou.plan.scenario.domain;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change;
import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.engines.cube.api.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody else did, as far as it concerns who is told.
 *
 * @param kind the kind of operation in the cube's words, e.g. {@code set-cell}
 * @param cells the cells under which something may have changed, cut to what the reader sees; none where nothing that
 *     he sees changed
 */
public record Told(
        long sequence, long authorId, String author, Instant at, String kind, String reason, List<ToldCell> cells) {
    private static final int CELLS_MAX = 200;

    /** A cell by the names of its row and column. */
    public record ToldCell(String node, String period) {}

    public static Told of(Change change, Sight sight) {
        return of(change.logged(), change.cells(), sight);
    }

    /** @param touched the cells that it touched, or those of them that matter here */
    public static Told of(LoggedOperation logged, List<Cell> touched, Sight sight) {
        Author author = Author.signed(logged.author());
        return new Told(
                logged.sequence(),
                author.id(),
                author.name(),
                logged.at(),
                kind(logged.operation()),
                logged.reason(),
                cells(touched, sight));
    }

    private static List<ToldCell> cells(List<Cell> changed, Sight sight) {
        List<ToldCell> cells = new ArrayList<>();
        for (Cell cell : changed) {
            sight.structure()
                    .periodOf(cell.members().getLast())
                    .ifPresent(period ->
                            cut(cell, sight).forEach(node -> cells.add(new ToldCell(node.key(), period.code()))));
            if (cells.size() >= CELLS_MAX) {
                return List.of(new ToldCell(
                        sight.structure().top().key(), sight.structure().year().code()));
            }
        }
        return cells;
    }

    /** A cell in sight is told; of one above, the tops of what the reader sees. */
    private static List<PlanNode> cut(Cell cell, Sight sight) {
        return sight.structure()
                .find(cell.members().getFirst())
                .map(node -> sight.covers(node)
                        ? List.of(node)
                        : sight.tops().stream()
                                .filter(top -> sight.structure().isWithin(top, node))
                                .toList())
                .orElse(List.of());
    }

    /** The operation's kind in the cube's stable words. */
    public static String kind(Operation operation) {
        return switch (operation) {
            case Operation.SetCell _ -> "set-cell";
            case Operation.SetGoal _ -> "set-goal";
            case Operation.Lock _ -> "lock";
            case Operation.Unlock _ -> "unlock";
            case Operation.Scale _ -> "scale";
            case Operation.CopyValues _ -> "copy";
            case Operation.SpreadByLeaf _ -> "spread-by-leaf";
            case Operation.SpreadByChild _ -> "spread-by-child";
            case Operation.Paste _ -> "paste";
            case Operation.ImportValues _ -> "import";
            case Operation.Merge _ -> "merge";
            case Operation.Undo _ -> "undo";
            case Operation.Redo _ -> "redo";
            case Operation.AdoptStructure _ -> "adopt";
        };
    }
}
