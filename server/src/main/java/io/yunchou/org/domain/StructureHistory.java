package io.yunchou.org.domain;

import io.yunchou.org.OrganisationHistory;
import io.yunchou.org.PositionId;
import io.yunchou.org.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a structure day by day, without making a tree of each. */
record StructureHistory(Structure structure) implements OrganisationHistory {
    @Override
    public Optional<UnitId> unitOf(PositionId position, LocalDate day) {
        return structure.position(position.value()).on(day).map(state -> new UnitId(state.unitId()));
    }

    @Override
    public boolean isWithin(UnitId unit, UnitId ancestor, LocalDate day) {
        Optional<Long> current = Optional.of(unit.value());
        while (current.isPresent() && current.get() != ancestor.value()) {
            current = structure.unit(current.get()).on(day).flatMap(state -> Optional.ofNullable(state.parentId()));
        }
        return current.isPresent();
    }
}
