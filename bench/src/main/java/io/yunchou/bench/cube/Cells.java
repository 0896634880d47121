package io.yunchou.bench.cube;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Member;
import java.util.List;
import java.util.function.Consumer;

/** Every cell of some measures, ancestors included. */
record Cells(List<String> measures) {
    void forEach(Consumer<Cell> consumer) {
        for (String measure : measures) {
            for (Member organisation : MillionLeaves.ORGANISATION.members()) {
                for (Member product : MillionLeaves.PRODUCT.members()) {
                    for (Member period : MillionLeaves.PERIOD.members()) {
                        consumer.accept(Cell.of(measure, organisation.id(), product.id(), period.id()));
                    }
                }
            }
        }
    }
}
