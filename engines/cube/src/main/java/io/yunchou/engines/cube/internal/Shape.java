package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.CubeLimits;
import io.yunchou.engines.cube.api.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How cells lie in memory: one slab for each organisation member, in which the cells of all other dimensions lie
 * row-major, the period running fastest. Ancestors lie in the slab beside their leaves.
 */
final class Shape {
    final List<Axis> axes;
    final Axis organisation;
    /** Cells in a slab. */
    final int slabSize;
    /** Longs in a bit mask over a slab. */
    final int slabWords;
    /**
     * How a slab's ancestors follow from its leaves: for each, its offset, the number of its parts and their offsets;
     * parts come before wholes.
     */
    final int[] rollUp;

    /** A bit mask over a slab without any bit. */
    final long[] noBits;

    /** The leaves of a slab. */
    final long[] leafMask;

    final long[] zeroSlab;
    /** For each axis the distance of neighbouring members in a slab; 0 for the organisation. */
    private final int[] strides;

    private final int axisCount;

    Shape(List<Dimension> dimensions, CubeLimits limits) {
        requireNamed(dimensions);
        axes = dimensions.stream().map(Axis::new).toList();
        organisation = axes.getFirst();
        axisCount = axes.size();
        strides = new int[axisCount];
        slabSize = Math.toIntExact(layOut(limits));
        slabWords = (slabSize + 63) >>> 6;
        rollUp = rollUpPlan();
        zeroSlab = new long[slabSize];
        noBits = new long[slabWords];
        leafMask = new Box(this, new int[axisCount]).mask;
    }

    /** The axis of that name. */
    Axis axis(String dimension) {
        return axes.get(axisNumber(dimension));
    }

    int axisNumber(String dimension) {
        for (int i = 0; i < axisCount; i++) {
            if (axes.get(i).dimension.name().equals(dimension)) {
                return i;
            }
        }
        throw Refusal.unknownDimension(dimension);
    }

    int stride(int axis) {
        return strides[axis];
    }

    /** The members of a cell as numbers on their axes. */
    int[] numbers(Cell cell) {
        if (cell.members().size() != axisCount) {
            throw Refusal.of(
                    CubeError.CELL_MALFORMED,
                    "The cell %s names %d members, but the cube has %d dimensions."
                            .formatted(cell, cell.members().size(), axisCount),
                    "one is missing: name the root where all is meant",
                    Map.of("cell", cell.toString(), "dimensions", axisCount));
        }
        int[] numbers = new int[axisCount];
        for (int i = 0; i < axisCount; i++) {
            numbers[i] = axes.get(i).number(cell.members().get(i));
        }
        return numbers;
    }

    Box box(Cell cell) {
        return new Box(this, numbers(cell));
    }

    int offset(int[] numbers) {
        int offset = 0;
        for (int i = 1; i < axisCount; i++) {
            offset += numbers[i] * strides[i];
        }
        return offset;
    }

    /** The member on an inner axis of the cell at an offset. */
    int number(int axis, int offset) {
        return offset / strides[axis] % axes.get(axis).size;
    }

    /** The cell that lies at an offset of an organisation member's slab. */
    Cell cell(String measure, int organisationMember, int offset) {
        List<Long> members = new ArrayList<>();
        members.add(organisation.ids[organisationMember]);
        for (int i = 1; i < axisCount; i++) {
            members.add(axes.get(i).ids[number(i, offset)]);
        }
        return new Cell(measure, members);
    }

    /** Whether the other has the same members at the same places. */
    boolean isLike(Shape other) {
        boolean like = axisCount == other.axisCount;
        for (int i = 0; like && i < axisCount; i++) {
            like = axes.get(i).isLike(other.axes.get(i));
        }
        return like;
    }

    List<Dimension> dimensions() {
        return axes.stream().map(axis -> axis.dimension).toList();
    }

    private long layOut(CubeLimits limits) {
        long cells = 1;
        for (int i = axisCount - 1; i > 0; i--) {
            strides[i] = Math.toIntExact(cells);
            cells *= axes.get(i).size;
            requireWithin(limits, cells);
        }
        requireWithin(limits, cells * organisation.size);
        return cells;
    }

    private int[] rollUpPlan() {
        IntList plan = new IntList();
        for (int axis = axisCount - 1; axis > 0; axis--) {
            planAxis(axis, plan);
        }
        return plan.toArray();
    }

    /** Sums along one axis, for cells that are leaves on every axis before it. */
    private void planAxis(int axis, IntList plan) {
        int[] before = offsets(1, axis, true);
        int[] after = offsets(axis + 1, axisCount, false);
        for (int member = axes.get(axis).size - 1; member >= 0; member--) {
            if (!axes.get(axis).isLeaf(member)) {
                planMember(axis, member, before, after, plan);
            }
        }
    }

    private void planMember(int axis, int member, int[] before, int[] after, IntList plan) {
        int[] children = axes.get(axis).children[member];
        for (int outer : before) {
            for (int inner : after) {
                plan.add(outer + member * strides[axis] + inner);
                plan.add(children.length);
                for (int child : children) {
                    plan.add(outer + child * strides[axis] + inner);
                }
            }
        }
    }

    /** Every sum of offsets over the axes in the range: of their leaves only, or of all members. */
    private int[] offsets(int axisFrom, int axisTo, boolean leavesOnly) {
        int[] offsets = {0};
        for (int axis = axisFrom; axis < axisTo; axis++) {
            Axis each = axes.get(axis);
            offsets = combined(offsets, leavesOnly ? each.leaves : allOf(each.size), strides[axis]);
        }
        return offsets;
    }

    static int[] combined(int[] offsets, int[] members, int stride) {
        int[] all = new int[offsets.length * members.length];
        int next = 0;
        for (int offset : offsets) {
            for (int member : members) {
                all[next++] = offset + member * stride;
            }
        }
        return all;
    }

    private static int[] allOf(int size) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = i;
        }
        return all;
    }

    private static void requireNamed(List<Dimension> dimensions) {
        long names = dimensions.stream().map(Dimension::name).distinct().count();
        if (dimensions.isEmpty() || names != dimensions.size()) {
            throw Refusal.definition("A cube needs dimensions of different names, but has %s."
                    .formatted(dimensions.stream().map(Dimension::name).toList()));
        }
    }

    private static void requireWithin(CubeLimits limits, long cells) {
        if (cells > limits.cellsMax()) {
            throw Refusal.tooLarge("Cells of one measure, ancestors included", cells, limits.cellsMax());
        }
    }
}
