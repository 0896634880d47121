package io.yunchou.engines.cube.api;

import java.util.Arrays;
import java.util.stream.LongStream;

/** An immutable list of whole units, kept as plain longs. */
public final class Units {
    private final long[] values;

    private Units(long[] values) {
        this.values = values;
    }

    public static Units of(long... values) {
        return new Units(values.clone());
    }

    public int size() {
        return values.length;
    }

    public long at(int index) {
        return values[index];
    }

    public LongStream stream() {
        return Arrays.stream(values);
    }

    /** A copy that the caller may change. */
    public long[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Units units && Arrays.equals(values, units.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length <= 12 ? Arrays.toString(values) : "[%d units]".formatted(values.length);
    }
}
