package io.yunchou.org.persistence;

import io.yunchou.org.domain.PersonState;
import io.yunchou.org.domain.PlacementKey;
import io.yunchou.org.domain.PositionState;
import io.yunchou.org.domain.UnitState;
import io.yunchou.platform.dated.DatedTable.Shape;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** How the structure's values lie in their tables. */
final class StructureShapes {
    static final Shape<Long, UnitState> UNITS = new Shape<>(
            "org.unit_span",
            List.of("unit_id"),
            List.of("name", "parent_id", "calendar_code"),
            List::of,
            unit -> Arrays.asList(unit.name(), unit.parentId(), unit.calendarCode()),
            (row, number) -> row.getLong("unit_id"),
            (row, number) -> new UnitState(
                    row.getString("name"), row.getObject("parent_id", Long.class), row.getString("calendar_code")));

    static final Shape<Long, PositionState> POSITIONS = new Shape<>(
            "org.position_span",
            List.of("position_id"),
            List.of("name", "unit_id", "head", "shared"),
            List::of,
            position -> List.of(position.name(), position.unitId(), position.head(), position.shared()),
            (row, number) -> row.getLong("position_id"),
            (row, number) -> new PositionState(
                    row.getString("name"), row.getLong("unit_id"), row.getBoolean("head"), row.getBoolean("shared")));

    static final Shape<Long, PersonState> PEOPLE = new Shape<>(
            "org.person_span",
            List.of("person_id"),
            List.of("name"),
            List::of,
            person -> List.of(person.name()),
            (row, number) -> row.getLong("person_id"),
            (row, number) -> new PersonState(row.getString("name")));

    static final Shape<PlacementKey, BigDecimal> PLACEMENTS = new Shape<>(
            "org.placement_span",
            List.of("person_id", "position_id"),
            List.of("share"),
            key -> List.of(key.personId(), key.positionId()),
            List::of,
            (row, number) -> new PlacementKey(row.getLong("person_id"), row.getLong("position_id")),
            (row, number) -> row.getBigDecimal("share").stripTrailingZeros());

    private StructureShapes() {}
}
