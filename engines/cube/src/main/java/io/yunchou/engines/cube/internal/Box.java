package io.yunchou.engines.cube.internal;

import java.util.Arrays;

/** The leaves below one cell: a run of organisation leaves and, in each of their slabs, the same offsets. */
final class Box {
    final Shape shape;
    /** The cell's organisation member. */
    final int member;
    /** The organisation's leaves below it, as places in {@code organisation.leaves}. */
    final int from;

    final int to;
    /** Where the cell lies in a slab. */
    final int offset;
    /** Where its leaves lie in a slab, in member order. */
    final int[] leafOffsets;
    /** The same as a bit mask. */
    final long[] mask;

    private final int[] numbers;

    Box(Shape shape, int[] numbers) {
        this.shape = shape;
        this.numbers = numbers;
        member = numbers[0];
        from = shape.organisation.leafFrom[member];
        to = shape.organisation.leafTo[member];
        offset = shape.offset(numbers);
        leafOffsets = leafOffsets(numbers);
        mask = maskOf(leafOffsets);
    }

    /** The organisation member of the n-th organisation leaf. */
    int slab(int leaf) {
        return shape.organisation.leaves[leaf];
    }

    int organisationCount() {
        return to - from;
    }

    long leafCount() {
        return (long) organisationCount() * leafOffsets.length;
    }

    boolean isLeaf() {
        for (int axis = 0; axis < numbers.length; axis++) {
            if (!shape.axes.get(axis).isLeaf(numbers[axis])) {
                return false;
            }
        }
        return true;
    }

    /** How many steps below the roots the cell stands; a cell above another has fewer. */
    int depth() {
        int depth = 0;
        for (int axis = 0; axis < numbers.length; axis++) {
            for (int at = numbers[axis]; at > 0; at = shape.axes.get(axis).parents[at]) {
                depth++;
            }
        }
        return depth;
    }

    /** The box of the same cell with another member on one axis. */
    Box with(int axis, int number) {
        int[] others = numbers.clone();
        others[axis] = number;
        return new Box(shape, others);
    }

    int number(int axis) {
        return numbers[axis];
    }

    private int[] leafOffsets(int[] numbers) {
        int[] offsets = {0};
        for (int axis = 1; axis < numbers.length; axis++) {
            Axis each = shape.axes.get(axis);
            int[] leaves = Arrays.copyOfRange(each.leaves, each.leafFrom[numbers[axis]], each.leafTo[numbers[axis]]);
            offsets = Shape.combined(offsets, leaves, shape.stride(axis));
        }
        return offsets;
    }

    private long[] maskOf(int[] offsets) {
        long[] bits = new long[shape.slabWords];
        for (int at : offsets) {
            bits[at >>> 6] |= 1L << at;
        }
        return bits;
    }
}
