package io.yunchou.engines.cube.internal;

/** In proportion to what a total is spread. Each has its own loop, so that each is compiled for its own shape. */
enum Weights {
    /** To the present values. */
    PRESENT {
        @Override
        void write(Leaves leaves, CumulativeRounding rounding) {
            leaves.byPresent(rounding);
        }
    },
    /** To one each. */
    EVEN {
        @Override
        void write(Leaves leaves, CumulativeRounding rounding) {
            leaves.evenly(rounding);
        }
    },
    /** To the present values without their signs, added to the present values. */
    ABSOLUTE {
        @Override
        void write(Leaves leaves, CumulativeRounding rounding) {
            leaves.byAbsolute(rounding);
        }
    };

    abstract void write(Leaves leaves, CumulativeRounding rounding);
}
