/** The planning cube: an exact, in-memory cube whose state is a log of operations. Pure calculation, no framework. */
module io.yunchou.engines.cube {
    requires transitive io.yunchou.kernel;
    requires static transitive org.jspecify;

    exports io.yunchou.engines.cube.api;
}
