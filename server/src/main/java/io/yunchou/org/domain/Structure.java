package io.yunchou.org.domain;

import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.tree.DatedTree;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The whole organisation over all time, by one state of knowledge. Immutable: a {@link #draft()} makes another
 * structure of it, which the {@link StructureRules} judge before it is recorded.
 */
public record Structure(
        Codes codes,
        Map<Long, Timeline<UnitState>> units,
        Map<Long, Timeline<PositionState>> positions,
        Map<Long, Timeline<PersonState>> people,
        Map<PlacementKey, Timeline<BigDecimal>> placements) {
    public Structure {
        units = Map.copyOf(units);
        positions = Map.copyOf(positions);
        people = Map.copyOf(people);
        placements = Map.copyOf(placements);
    }

    public static Structure empty() {
        return new Structure(new Codes(Map.of(), Map.of(), Map.of()), Map.of(), Map.of(), Map.of(), Map.of());
    }

    public Structure coded(Codes newCodes) {
        return new Structure(newCodes, units, positions, people, placements);
    }

    public Timeline<UnitState> unit(long id) {
        return units.getOrDefault(id, Timeline.empty());
    }

    public Timeline<PositionState> position(long id) {
        return positions.getOrDefault(id, Timeline.empty());
    }

    public Timeline<PersonState> person(long id) {
        return people.getOrDefault(id, Timeline.empty());
    }

    public Timeline<BigDecimal> placement(PlacementKey key) {
        return placements.getOrDefault(key, Timeline.empty());
    }

    public StructureDraft draft() {
        return new StructureDraft(this);
    }

    public DatedTree<Long, UnitState> unitTree() {
        return DatedTree.of(units, UnitState::parentId);
    }
}
