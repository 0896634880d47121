package io.yunchou.engines.cube.api;

import java.math.BigDecimal;

/**
 * Exact arithmetic over the measures of one cell, in main units (a grain is applied first). Where a part has no value,
 * or a divisor is zero, the whole has none. Only the result is rounded.
 */
public sealed interface Formula {
    /** The cell's value of an additive, shared, weighted or node measure. */
    record Value(String measure) implements Formula {}

    /** The goal set on the cell for an additive measure. */
    record Goal(String measure) implements Formula {}

    record Constant(BigDecimal value) implements Formula {}

    record Sum(Formula left, Formula right) implements Formula {}

    record Difference(Formula left, Formula right) implements Formula {}

    record Product(Formula left, Formula right) implements Formula {}

    record Quotient(Formula left, Formula right) implements Formula {}

    static Formula value(String measure) {
        return new Value(measure);
    }

    static Formula goal(String measure) {
        return new Goal(measure);
    }

    static Formula constant(String value) {
        return new Constant(new BigDecimal(value));
    }

    default Formula plus(Formula other) {
        return new Sum(this, other);
    }

    default Formula minus(Formula other) {
        return new Difference(this, other);
    }

    default Formula times(Formula other) {
        return new Product(this, other);
    }

    default Formula over(Formula other) {
        return new Quotient(this, other);
    }
}
