package io.yunchou.engines.cube.api;

import java.util.List;
import java.util.stream.LongStream;

/**
 * One cell, at any level.
 *
 * @param measure the measure's name
 * @param members one member id a dimension, in the order of the dimensions
 */
public record Cell(String measure, List<Long> members) {
    public Cell {
        members = List.copyOf(members);
    }

    public static Cell of(String measure, long... members) {
        return new Cell(measure, LongStream.of(members).boxed().toList());
    }

    @Override
    public String toString() {
        return measure + members;
    }
}
