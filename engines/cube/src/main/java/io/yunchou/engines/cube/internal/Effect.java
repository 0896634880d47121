package io.yunchou.engines.cube.internal;

import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Change.Adoption;
import io.yunchou.engines.cube.api.Change.Remainder;
import java.util.List;
import java.util.Optional;

/**
 * What an operation did to a draft.
 *
 * @param cells under which something may have changed; also those whose before and after are told
 */
record Effect(Touched touched, List<Cell> cells, List<Remainder> remainders, Optional<Adoption> adoption) {
    static Effect on(Cell cell, Touched touched) {
        return new Effect(touched, List.of(cell), List.of(), Optional.empty());
    }

    static Effect on(List<Cell> cells, Touched touched) {
        return new Effect(touched, cells, List.of(), Optional.empty());
    }

    Effect with(List<Remainder> those) {
        return new Effect(touched, cells, those, adoption);
    }
}
