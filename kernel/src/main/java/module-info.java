/** Plain Java values that every module and engine of Yunchou speaks in. */
module io.yunchou.kernel {
    requires static transitive org.jspecify;

    exports io.yunchou.kernel;
}
