package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Dimension;
import io.yunchou.engines.cube.api.Member;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Operation.CellUnits;
import io.yunchou.engines.cube.api.Operation.LeafBlock;
import io.yunchou.engines.cube.api.Operation.MemberWeight;
import io.yunchou.engines.cube.api.Operation.Placement;
import io.yunchou.engines.cube.api.Operation.SetGoal;
import io.yunchou.engines.cube.api.Units;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The map form of operations. */
public final class OperationMaps {
    private OperationMaps() {}

    public static Map<String, Object> toMap(Operation operation) {
        return switch (operation) {
            case Operation.SetCell set -> map("set-cell", "cell", cell(set.cell()), "units", set.units());
            case SetGoal goal -> goal(goal);
            case Operation.Lock lock -> map("lock", "cells", list(lock.cells(), OperationMaps::cell));
            case Operation.Unlock unlock -> map("unlock", "cells", list(unlock.cells(), OperationMaps::cell));
            case Operation.Scale scale ->
                map(
                        "scale",
                        "cell",
                        cell(scale.cell()),
                        "factor",
                        scale.factor().toString());
            case Operation.CopyValues copy -> copy(copy);
            case Operation.SpreadByLeaf spread -> spreadByLeaf(spread);
            case Operation.SpreadByChild spread -> spreadByChild(spread);
            case Operation.Paste paste -> map("paste", "cells", list(paste.cells(), OperationMaps::cellUnits));
            case Operation.ImportValues values -> importValues(values);
            case Operation.Merge merge -> merge(merge);
            case Operation.Undo undo -> map("undo", "sequence", undo.sequence());
            case Operation.Redo redo -> map("redo", "sequence", redo.sequence());
            case Operation.AdoptStructure adopt -> adopt(adopt);
        };
    }

    public static Operation fromMap(Map<String, ?> map) {
        Fields in = new Fields(map);
        String kind = in.text("kind");
        return switch (kind) {
            case "set-cell" -> new Operation.SetCell(in.cell("cell"), in.number("units"));
            case "set-goal" -> in.goal();
            case "lock" -> new Operation.Lock(in.list("cells", Fields::asCell));
            case "unlock" -> new Operation.Unlock(in.list("cells", Fields::asCell));
            case "scale" -> new Operation.Scale(in.cell("cell"), in.decimal("factor"));
            case "copy" ->
                new Operation.CopyValues(in.cell("cell"), in.units("source"), in.decimal("growth"), in.text("origin"));
            case "spread-by-leaf" ->
                new Operation.SpreadByLeaf(in.cell("cell"), in.units("weights"), in.text("method"));
            case "spread-by-child" ->
                new Operation.SpreadByChild(
                        in.cell("cell"), in.text("dimension"), in.list("weights", Fields::asWeight), in.text("method"));
            case "paste" -> new Operation.Paste(in.list("cells", Fields::asCellUnits));
            case "import" ->
                new Operation.ImportValues(
                        in.text("measure"), in.unitsList("members"), in.units("values"), in.text("origin"));
            case "merge" ->
                new Operation.Merge(
                        in.list("blocks", Fields::asBlock), in.list("goals", Fields::goal), in.text("origin"));
            case "undo" -> new Operation.Undo(in.number("sequence"));
            case "redo" -> new Operation.Redo(in.number("sequence"));
            case "adopt" ->
                new Operation.AdoptStructure(
                        in.list("dimensions", Fields::asDimension), in.list("placements", Fields::asPlacement));
            default -> throw Refusal.malformed("There is no operation of the kind '%s'.".formatted(kind));
        };
    }

    static String packed(Units units) {
        ByteWriter out = new ByteWriter();
        out.writeLong(units.size());
        units.stream().forEach(out::writeLong);
        return Base64.getEncoder().encodeToString(out.toDeflated());
    }

    private static Map<String, Object> map(String kind, Object... fields) {
        Map<String, Object> map = fields(fields);
        map.put("kind", kind);
        return map;
    }

    private static Map<String, Object> fields(Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    private static <T> List<Object> list(List<T> values, Function<T, Object> form) {
        List<Object> list = new ArrayList<>();
        values.forEach(value -> list.add(form.apply(value)));
        return list;
    }

    private static Map<String, Object> cell(Cell cell) {
        return fields("measure", cell.measure(), "members", cell.members());
    }

    private static Map<String, Object> cellUnits(CellUnits asked) {
        return fields("cell", cell(asked.cell()), "units", asked.units());
    }

    private static Map<String, Object> goal(SetGoal goal) {
        Map<String, Object> map = map("set-goal", "cell", cell(goal.cell()));
        Long units = goal.units();
        if (units != null) {
            map.put("units", units);
        }
        return map;
    }

    private static Map<String, Object> copy(Operation.CopyValues copy) {
        return map(
                "copy",
                "cell",
                cell(copy.cell()),
                "source",
                packed(copy.source()),
                "growth",
                copy.growth().toString(),
                "origin",
                copy.origin());
    }

    private static Map<String, Object> spreadByLeaf(Operation.SpreadByLeaf spread) {
        return map(
                "spread-by-leaf",
                "cell",
                cell(spread.cell()),
                "weights",
                packed(spread.weights()),
                "method",
                spread.method());
    }

    private static Map<String, Object> spreadByChild(Operation.SpreadByChild spread) {
        return map(
                "spread-by-child",
                "cell",
                cell(spread.cell()),
                "dimension",
                spread.dimension(),
                "weights",
                list(spread.weights(), OperationMaps::weight),
                "method",
                spread.method());
    }

    private static Object weight(MemberWeight weight) {
        return fields("member", weight.member(), "weight", weight.weight().toString());
    }

    private static Map<String, Object> importValues(Operation.ImportValues values) {
        return map(
                "import",
                "measure",
                values.measure(),
                "members",
                list(values.members(), OperationMaps::packed),
                "values",
                packed(values.values()),
                "origin",
                values.origin());
    }

    private static Map<String, Object> merge(Operation.Merge merge) {
        return map(
                "merge",
                "blocks",
                list(merge.blocks(), OperationMaps::block),
                "goals",
                list(merge.goals(), OperationMaps::goal),
                "origin",
                merge.origin());
    }

    private static Object block(LeafBlock block) {
        return fields("cell", cell(block.cell()), "units", packed(block.units()));
    }

    private static Map<String, Object> adopt(Operation.AdoptStructure adopt) {
        return map(
                "adopt",
                "dimensions",
                list(adopt.dimensions(), OperationMaps::dimension),
                "placements",
                list(adopt.placements(), OperationMaps::placement));
    }

    private static Object dimension(Dimension dimension) {
        return fields("name", dimension.name(), "members", list(dimension.members(), OperationMaps::member));
    }

    private static Object member(Member member) {
        Map<String, Object> map = fields("id", member.id(), "order", (long) member.order());
        Long parent = member.parent();
        if (parent != null) {
            map.put("parent", parent);
        }
        return map;
    }

    private static Object placement(Placement placement) {
        return fields("dimension", placement.dimension(), "from", placement.from(), "to", placement.to());
    }
}
