package io.yunchou.engines.cube.api;

import java.math.BigDecimal;

/** What is planned. The kind says where a value is stored, how it rolls up and whether a spread may edit it. */
public sealed interface Measure {
    /** Unique in the cube. */
    String name();

    /**
     * Stored at the leaves, summed at every level, edited by spread.
     *
     * @param grain the unit of a leaf value, positive, e.g. 0.01 or 1000; values are whole units of it
     * @param signed whether a leaf may be negative; a quota may not
     */
    record Additive(String name, BigDecimal grain, boolean signed) implements Measure {}

    /**
     * One value for all: an edit gives it to every unlocked leaf below; a cell above shows it where all leaves below
     * agree, else nothing.
     */
    record Shared(String name, BigDecimal grain) implements Measure {}

    /**
     * Stored at the leaves, averaged above by another measure, e.g. a price by its quantity. Edited at leaves only.
     *
     * @param weight the name of an additive measure
     */
    record Weighted(String name, BigDecimal grain, String weight) implements Measure {}

    /** Stored on the very cell it is given to, at any level; neither rolled up nor spread down. */
    record Node(String name, BigDecimal grain) implements Measure {}

    /**
     * Never stored: a formula over other measures at the same cell, at every level.
     *
     * @param scale decimal places of the result, rounded half up; its unit is {@code 10^-scale}
     */
    record Derived(String name, int scale, Formula formula) implements Measure {}
}
