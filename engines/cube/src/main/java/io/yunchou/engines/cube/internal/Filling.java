package io.yunchou.engines.cube.internal;

/** Which leaves of which dimension have anything but zero below them. */
record Filling(State state) {
    boolean[][] byAxis() {
        Shape shape = state.shape();
        boolean[][] filled = new boolean[shape.axes.size()][];
        for (int axis = 0; axis < filled.length; axis++) {
            filled[axis] = new boolean[shape.axes.get(axis).leafCount()];
        }
        for (Store store : state.stores()) {
            for (int place = 0; place < shape.organisation.leafCount(); place++) {
                long[] slab = store.slabs[shape.organisation.leaves[place]];
                if (slab != shape.zeroSlab) {
                    mark(filled, place, slab);
                }
            }
        }
        return filled;
    }

    private void mark(boolean[][] filled, int place, long[] slab) {
        PackedForm.forEach(state.shape().leafMask, offset -> {
            if (slab[offset] != 0) {
                filled[0][place] = true;
                for (int axis = 1; axis < filled.length; axis++) {
                    Axis each = state.shape().axes.get(axis);
                    filled[axis][each.leafFrom[state.shape().number(axis, offset)]] = true;
                }
            }
        });
    }
}
