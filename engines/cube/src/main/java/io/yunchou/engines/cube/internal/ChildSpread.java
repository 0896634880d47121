package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Operation.MemberWeight;
import io.yunchou.engines.cube.api.Operation.SpreadByChild;
import io.yunchou.kernel.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits a cell's total anew among its children in one dimension; wholly locked children keep theirs. */
final class ChildSpread {
    private final Draft draft;
    private final SpreadByChild operation;
    private final Box box;
    private final int axis;

    ChildSpread(Draft draft, SpreadByChild operation) {
        this.draft = draft;
        this.operation = operation;
        box = draft.shape.box(operation.cell());
        axis = draft.shape.axisNumber(operation.dimension());
    }

    Effect apply() {
        CellEdits edits = new CellEdits(draft);
        edits.requireAdditive(operation.cell());
        List<Integer> open = new ArrayList<>();
        long total = 0;
        for (int child : children()) {
            Spread spread = spread(child);
            if (spread.leavesUnlocked() > 0) {
                open.add(child);
                total = Math.addExact(total, spread.presentUnits());
            }
        }
        distribute(total, open);
        return edits.spreadEffect(operation.cell(), box);
    }

    private void distribute(long total, List<Integer> open) {
        BigInteger[] weights = weightsOf(open);
        boolean weightless = Arrays.stream(weights).allMatch(weight -> weight.signum() == 0);
        if (weightless && total != 0) {
            throw Refusal.weights(operation.cell(), "those of the children that are not locked sum to 0");
        }
        long[] parts = LargestRemainder.split(total, weights);
        for (int i = 0; i < parts.length; i++) {
            spread(open.get(i)).toTotal(parts[i]);
        }
    }

    private Spread spread(int child) {
        Box part = box.with(axis, child);
        return new Spread(draft, draft.shape.cell(operation.cell().measure(), part.member, part.offset), part);
    }

    private int[] children() {
        int[] children = draft.shape.axes.get(axis).children[box.number(axis)];
        if (children.length == 0) {
            throw Refusal.notEditable(operation.cell(), "it has no children in " + operation.dimension());
        }
        return children;
    }

    private BigInteger[] weightsOf(List<Integer> children) {
        Map<Long, BigDecimal> given = new HashMap<>();
        operation.weights().forEach(weight -> given.put(weight.member(), weight.weight()));
        int scale = operation.weights().stream()
                .map(MemberWeight::weight)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return children.stream()
                .map(child -> whole(given, child, Math.max(scale, 0)))
                .toArray(BigInteger[]::new);
    }

    private BigInteger whole(Map<Long, BigDecimal> given, int child, int scale) {
        Cell cell = operation.cell();
        long id = draft.shape.axes.get(axis).ids[child];
        BigDecimal weight = given.get(id);
        if (weight == null) {
            throw Refusal.weights(cell, "the child %d has none".formatted(id));
        }
        if (weight.signum() < 0) {
            throw Refusal.weights(cell, "that of the child %d is negative".formatted(id));
        }
        return weight.setScale(scale).unscaledValue();
    }
}
