package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Measure;

/** Reads single cells of one version. */
final class Readers {
    /** Stands for "no value". */
    static final long ABSENT = Agreement.NONE;

    private final State state;
    private final Cells[] byMeasure;

    /** The cells of one measure. */
    private interface Cells {
        long at(int member, int offset);
    }

    Readers(Schema schema, State state) {
        this.state = state;
        byMeasure = new Cells[schema.measures.size()];
        for (int i = 0; i < byMeasure.length; i++) {
            byMeasure[i] = cellsOf(schema, i);
        }
    }

    /** The units of a measure that is not derived. */
    long stored(int measure, int member, int offset) {
        return byMeasure[measure].at(member, offset);
    }

    /** The goal, or a node measure's value, of exactly this cell. */
    long node(int measure, int member, int offset) {
        Long units = state.nodes().get(measure).at(member, offset);
        return units == null ? ABSENT : units;
    }

    private Cells cellsOf(Schema schema, int measure) {
        return switch (schema.measures.get(measure)) {
            case Measure.Additive additive -> slabs(schema.store(measure));
            case Measure.Shared shared -> slabs(schema.store(measure));
            case Measure.Weighted weighted -> average(schema, measure, schema.number(weighted.weight()));
            case Measure.Node node -> (member, offset) -> node(measure, member, offset);
            case Measure.Derived derived -> (member, offset) -> ABSENT;
        };
    }

    private Cells slabs(int store) {
        long[][] slabs = state.stores().get(store).slabs;
        return (member, offset) -> slabs[member][offset];
    }

    private Cells average(Schema schema, int measure, int weight) {
        long[][] values = state.stores().get(schema.store(measure)).slabs;
        long[][] products = state.stores().get(schema.product(measure)).slabs;
        long[][] weights = state.stores().get(schema.store(weight)).slabs;
        return (member, offset) -> isLeaf(member, offset)
                ? values[member][offset]
                : quotient(products[member][offset], weights[member][offset]);
    }

    private boolean isLeaf(int member, int offset) {
        return state.shape().organisation.isLeaf(member) && Locks.has(state.shape().leafMask, offset);
    }

    private static long quotient(long product, long weight) {
        return weight == 0 ? ABSENT : DerivedValue.rounded(product, weight);
    }
}
