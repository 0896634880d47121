/** Splits goals into quotas: fair share, guard rails, over-assignment, phasing. Pure calculation, exact decimals. */
module io.yunchou.engines.allocation {
    requires transitive io.yunchou.kernel;
    requires static transitive org.jspecify;

    exports io.yunchou.engines.allocation.api;
}
