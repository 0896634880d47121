package io.yunchou.engines.cube.internal;

/** How a stored measure's ancestors follow from its leaves. */
enum RollUp {
    /** An ancestor is the sum of its children. */
    SUM {
        @Override
        void within(Shape shape, long[] slab) {
            Sums.within(shape.rollUp, slab);
        }

        @Override
        long[] over(long[][] slabs, int[] children) {
            return Sums.over(slabs, children);
        }

        @Override
        long[] adjusted(Adjustment adjustment) {
            return Sums.adjusted(adjustment);
        }
    },
    /** An ancestor shows its children's value where they agree. */
    AGREEMENT {
        @Override
        void within(Shape shape, long[] slab) {
            Agreement.within(shape.rollUp, slab);
        }

        @Override
        long[] over(long[][] slabs, int[] children) {
            return Agreement.over(slabs, children);
        }

        @Override
        long[] adjusted(Adjustment adjustment) {
            return over(adjustment.after(), adjustment.children());
        }
    },
    /** Nothing is said of ancestors: what stands there means nothing. */
    NONE {
        @Override
        void within(Shape shape, long[] slab) {}

        @Override
        long[] over(long[][] slabs, int[] children) {
            return slabs[children[0]];
        }

        @Override
        long[] adjusted(Adjustment adjustment) {
            return over(adjustment.after(), adjustment.children());
        }
    };

    /** Works out the ancestors inside one slab. */
    abstract void within(Shape shape, long[] slab);

    /** A parent's slab from all its children's. */
    abstract long[] over(long[][] slabs, int[] children);

    /** A parent's slab from its present one and the children that changed. */
    abstract long[] adjusted(Adjustment adjustment);

    /**
     * Some children of a parent changed.
     *
     * @param changed those that did
     * @param children all of them
     */
    record Adjustment(int parent, int[] changed, int[] children, long[][] before, long[][] after) {}
}
