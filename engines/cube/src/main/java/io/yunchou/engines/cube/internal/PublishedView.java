package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.CubeDefinition;
import io.yunchou.engines.cube.api.CubeError;
import io.yunchou.engines.cube.api.CubeView;
import io.yunchou.engines.cube.api.LockState;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Page;
import io.yunchou.engines.cube.api.PageRequest;
import io.yunchou.engines.cube.api.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A version as readers see it. */
final class PublishedView implements CubeView {
    final Schema schema;
    final State state;
    private final Readers readers;

    PublishedView(Schema schema, State state) {
        this.schema = schema;
        this.state = state;
        this.readers = new Readers(schema, state);
    }

    @Override
    public CubeDefinition definition() {
        return new CubeDefinition(state.shape().dimensions(), schema.measures);
    }

    @Override
    public long sequence() {
        return state.sequence();
    }

    @Override
    public OptionalLong units(Cell cell) {
        int measure = schema.number(cell.measure());
        int[] numbers = state.shape().numbers(cell);
        int offset = state.shape().offset(numbers);
        long units = schema.measures.get(measure) instanceof Measure.Derived derived
                ? new DerivedValue(derived, schema).at(readers, numbers[0], offset)
                : readers.stored(measure, numbers[0], offset);
        return presence(units);
    }

    @Override
    public Optional<BigDecimal> value(Cell cell) {
        OptionalLong units = units(cell);
        BigDecimal unit = Schema.unit(schema.measure(cell.measure()));
        return units.isPresent() ? Optional.of(unit.multiply(BigDecimal.valueOf(units.getAsLong()))) : Optional.empty();
    }

    @Override
    public OptionalLong goal(Cell cell) {
        int[] numbers = state.shape().numbers(cell);
        return presence(readers.node(
                schema.number(cell.measure()), numbers[0], state.shape().offset(numbers)));
    }

    @Override
    public OptionalLong remaining(Cell cell) {
        OptionalLong goal = goal(cell);
        OptionalLong assigned = units(cell);
        return goal.isPresent() && assigned.isPresent()
                ? OptionalLong.of(Math.subtractExact(goal.getAsLong(), assigned.getAsLong()))
                : OptionalLong.empty();
    }

    @Override
    public LockState lock(Cell cell) {
        int store = schema.store(schema.number(cell.measure()));
        int[] numbers = state.shape().numbers(cell);
        return store == Schema.NONE
                ? LockState.NONE
                : state.stores()
                        .get(store)
                        .locks
                        .state(numbers[0], state.shape().offset(numbers));
    }

    @Override
    public Page page(PageRequest request) {
        return new PageReader(schema, state, request).read();
    }

    @Override
    public Page difference(CubeView other, PageRequest request) {
        PageReader those = new PageReader(schema, sameShape(other).state, request);
        return new PageReader(schema, state, request).readLess(those);
    }

    @Override
    public List<Long> organisationsThatDiffer(CubeView other) {
        State those = sameShape(other).state;
        List<Long> members = new ArrayList<>();
        for (int member : state.shape().organisation.leaves) {
            if (Differences.anyStore(state, those, member)) {
                members.add(state.shape().organisation.ids[member]);
            }
        }
        return members;
    }

    @Override
    public Units leafUnits(Cell cell) {
        int measure = schema.number(cell.measure());
        int store = schema.store(measure);
        if (store == Schema.NONE) {
            throw Refusal.notEditable(cell, "its measure is not stored at the leaves");
        }
        return leafUnits(state.shape().box(cell), state.stores().get(store));
    }

    @Override
    public long leafCount(Cell cell) {
        return state.shape().box(cell).leafCount();
    }

    static Units leafUnits(Box box, Store store) {
        long[] units = new long[Math.toIntExact(box.leafCount())];
        int at = 0;
        for (int place = box.from; place < box.to; place++) {
            long[] slab = store.slabs[box.slab(place)];
            for (int offset : box.leafOffsets) {
                units[at++] = slab[offset];
            }
        }
        return Units.of(units);
    }

    private PublishedView sameShape(CubeView other) {
        boolean same = other instanceof PublishedView view
                && view.schema.measures.equals(schema.measures)
                && view.state.shape().isLike(state.shape());
        if (!same) {
            throw Refusal.of(
                    CubeError.SHAPES_DIFFER,
                    "The two scenarios do not have the same members and measures.",
                    "one has adopted a newer structure: adopt it in the other, too",
                    Map.of("sequence", sequence(), "otherSequence", other.sequence()));
        }
        return (PublishedView) other;
    }

    private static OptionalLong presence(long units) {
        return units == Readers.ABSENT ? OptionalLong.empty() : OptionalLong.of(units);
    }
}
