package io.yunchou.engines.cube.api;

import java.util.BitSet;

/** The cells of a {@link PageRequest}, all of one version. */
public final class Page {
    private final long sequence;
    private final int columns;
    private final int measures;
    private final long[] units;
    private final BitSet present;
    private final LockState[] locks;

    /** Takes the arrays as they are, laid out row by row, column by column, measure by measure. */
    public Page(long sequence, int columns, int measures, long[] units, BitSet present, LockState[] locks) {
        this.sequence = sequence;
        this.columns = columns;
        this.measures = measures;
        this.units = units;
        this.present = present;
        this.locks = locks;
    }

    /** The sequence of the version that was read. */
    public long sequence() {
        return sequence;
    }

    /** Whether the cell has a value: a derived one may have none, nor a shared one whose leaves differ. */
    public boolean isPresent(int row, int column, int measure) {
        return present.get(index(row, column, measure));
    }

    /** The units of the cell; 0 where it has no value. For a derived measure a unit is {@code 10^-scale}. */
    public long units(int row, int column, int measure) {
        return units[index(row, column, measure)];
    }

    public LockState lock(int row, int column, int measure) {
        return locks[index(row, column, measure)];
    }

    private int index(int row, int column, int measure) {
        return (row * columns + column) * measures + measure;
    }
}
