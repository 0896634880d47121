package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.LockState;
import io.yunchou.engines.cube.api.Measure;
import io.yunchou.engines.cube.api.Page;
import io.yunchou.engines.cube.api.PageRequest;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page of one version. A cell's place is the sum of its row's and its column's, so each is found only once. */
final class PageReader {
    private final Schema schema;
    private final State state;
    private final Readers readers;
    private final int[] measures;
    private final @Nullable DerivedValue[] derived;
    private final Place[] rows;
    private final Place[] columns;

    /** What a row or column fixes of a cell's place. The organisation's root is member 0, so members add up, too. */
    private record Place(int member, int offset) {}

    PageReader(Schema schema, State state, PageRequest request) {
        this.schema = schema;
        this.state = state;
        readers = new Readers(schema, state);
        measures = request.measures().stream().mapToInt(schema::number).toArray();
        derived = new DerivedValue[measures.length];
        for (int i = 0; i < measures.length; i++) {
            derived[i] = schema.measures.get(measures[i]) instanceof Measure.Derived formula
                    ? new DerivedValue(formula, schema)
                    : null;
        }
        rows = places(request.rowDimensions(), request.rows());
        columns = places(request.columnDimensions(), request.columns());
        requireApart(request);
    }

    Page read() {
        long[] units = new long[rows.length * columns.length * measures.length];
        LockState[] locks = new LockState[units.length];
        BitSet present = new BitSet(units.length);
        int at = 0;
        for (Place row : rows) {
            for (Place column : columns) {
                int member = row.member + column.member;
                int offset = row.offset + column.offset;
                for (int measure = 0; measure < measures.length; measure++) {
                    put(units, present, at, units(measure, member, offset));
                    locks[at++] = lock(measure, member, offset);
                }
            }
        }
        return new Page(state.sequence(), columns.length, measures.length, units, present, locks);
    }

    /** This version's units less another's. */
    Page readLess(PageReader other) {
        Page mine = read();
        Page others = other.read();
        int cells = rows.length * columns.length * measures.length;
        long[] units = new long[cells];
        LockState[] locks = new LockState[cells];
        BitSet present = new BitSet(cells);
        for (int at = 0; at < cells; at++) {
            int row = at / measures.length / columns.length;
            int column = at / measures.length % columns.length;
            int measure = at % measures.length;
            locks[at] = mine.lock(row, column, measure);
            if (mine.isPresent(row, column, measure) && others.isPresent(row, column, measure)) {
                present.set(at);
                units[at] = Math.subtractExact(mine.units(row, column, measure), others.units(row, column, measure));
            }
        }
        return new Page(state.sequence(), columns.length, measures.length, units, present, locks);
    }

    private static void put(long[] units, BitSet present, int at, long value) {
        if (value != Readers.ABSENT) {
            units[at] = value;
            present.set(at);
        }
    }

    private long units(int measure, int member, int offset) {
        DerivedValue formula = derived[measure];
        return formula == null
                ? readers.stored(measures[measure], member, offset)
                : formula.at(readers, member, offset);
    }

    private LockState lock(int measure, int member, int offset) {
        int store = schema.store(measures[measure]);
        return store == Schema.NONE
                ? LockState.NONE
                : state.stores().get(store).locks.state(member, offset);
    }

    private Place[] places(List<String> dimensions, List<List<Long>> members) {
        int[] axes = dimensions.stream().mapToInt(state.shape()::axisNumber).toArray();
        return members.stream().map(each -> place(axes, each)).toArray(Place[]::new);
    }

    private Place place(int[] axes, List<Long> members) {
        if (members.size() != axes.length) {
            throw Refusal.malformed(
                    "A row or column names %d members for %d dimensions.".formatted(members.size(), axes.length));
        }
        int member = 0;
        int offset = 0;
        for (int i = 0; i < axes.length; i++) {
            int number = state.shape().axes.get(axes[i]).number(members.get(i));
            member += axes[i] == 0 ? number : 0;
            offset += number * state.shape().stride(axes[i]);
        }
        return new Place(member, offset);
    }

    private static void requireApart(PageRequest request) {
        if (request.rowDimensions().stream().anyMatch(request.columnDimensions()::contains)) {
            throw Refusal.malformed("A dimension stands in rows and in columns.");
        }
    }
}
