package io.yunchou.engines.cube.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * One version of a scenario: everything it holds. Never changed once published; versions share what they have in common.
 *
 * @param stores by store number
 * @param nodes by measure number: goals of additive measures, values of node measures
 */
record State(Shape shape, long sequence, List<Store> stores, List<NodeValues> nodes) {
    static State empty(Schema schema, Shape shape) {
        List<Store> stores = new ArrayList<>();
        for (int i = 0; i < schema.stores.size(); i++) {
            stores.add(Store.empty(shape));
        }
        return new State(
                shape,
                0,
                stores,
                List.copyOf(schema.measures.stream().map(m -> NodeValues.NONE).toList()));
    }

    State at(long newSequence) {
        return new State(shape, newSequence, stores, nodes);
    }
}
