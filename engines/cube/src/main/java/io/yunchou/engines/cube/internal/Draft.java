package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.internal.NodeValues.NodeKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version in the making: an operation writes to it, and {@link #finish} makes the next state or nothing happened. */
final class Draft {
    final Schema schema;
    final State base;
    final Shape shape;
    private final List<StoreDraft> stores = new ArrayList<>();
    private final Map<Integer, Map<NodeKey, @Nullable Long>> nodes = new HashMap<>();

    Draft(Schema schema, State base) {
        this.schema = schema;
        this.base = base;
        this.shape = base.shape();
        for (int i = 0; i < schema.stores.size(); i++) {
            stores.add(new StoreDraft(shape, base.stores().get(i), schema.stores.get(i)));
        }
    }

    StoreDraft store(int number) {
        return stores.get(number);
    }

    /** The store of a cell's measure; a measure without one is not edited by spread. */
    int storeNumber(Cell cell) {
        int measure = schema.number(cell.measure());
        int store = schema.store(measure);
        if (store == Schema.NONE) {
            throw Refusal.notEditable(cell, "its measure is not stored at the leaves");
        }
        return store;
    }

    void putNode(int measure, int member, int offset, @Nullable Long units) {
        nodes.computeIfAbsent(measure, number -> new HashMap<>()).put(new NodeKey(member, offset), units);
    }

    State finish(long sequence) {
        refreshProducts();
        List<Store> finished = stores.stream().map(StoreDraft::finish).toList();
        List<NodeValues> values = new ArrayList<>(base.nodes());
        nodes.forEach((measure, changes) ->
                values.set(measure, base.nodes().get(measure).with(changes)));
        return new State(shape, sequence, finished, List.copyOf(values));
    }

    private void refreshProducts() {
        for (int measure = 0; measure < schema.measures.size(); measure++) {
            if (schema.measures.get(measure) instanceof Measure.Weighted weighted) {
                refreshProducts(
                        store(schema.store(measure)),
                        store(schema.store(schema.number(weighted.weight()))),
                        store(schema.product(measure)));
            }
        }
    }

    private void refreshProducts(StoreDraft values, StoreDraft weights, StoreDraft products) {
        BitSet changed = (BitSet) values.written().clone();
        changed.or(weights.written());
        for (int member = changed.nextSetBit(0); member >= 0; member = changed.nextSetBit(member + 1)) {
            long[] slab = products.writable(member);
            long[] value = values.slab(member);
            long[] weight = weights.slab(member);
            for (int i = 0; i < slab.length; i++) {
                slab[i] = Locks.has(shape.leafMask, i) ? Math.multiplyExact(value[i], weight[i]) : 0;
            }
            products.settle(member);
        }
    }
}
