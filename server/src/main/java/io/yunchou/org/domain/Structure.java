package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.tree.DatedTree;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The whole organisation over all time, by one state of knowledge. Immutable: a change gives another structure, which the
 * {@link StructureRules} judge before it is recorded.
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

    public Structure changeUnit(long id, UnaryOperator<Timeline<UnitState>> change) {
        return new Structure(codes, changed(units, id, change), positions, people, placements);
    }

    public Structure changePosition(long id, UnaryOperator<Timeline<PositionState>> change) {
        return new Structure(codes, units, changed(positions, id, change), people, placements);
    }

    public Structure changePerson(long id, UnaryOperator<Timeline<PersonState>> change) {
        return new Structure(codes, units, positions, changed(people, id, change), placements);
    }

    public Structure changePlacement(PlacementKey key, UnaryOperator<Timeline<BigDecimal>> change) {
        return new Structure(codes, units, positions, people, changed(placements, key, change));
    }

    /** Lets a person hold nothing over the range. */
    public Structure release(long personId, DateRange range) {
        Map<PlacementKey, Timeline<BigDecimal>> released = new HashMap<>(placements);
        released.replaceAll((key, timeline) -> key.personId() == personId ? timeline.clear(range) : timeline);
        return new Structure(codes, units, positions, people, released);
    }

    public DatedTree<Long, UnitState> unitTree() {
        return DatedTree.of(units, UnitState::parentId);
    }

    private static <K, V> Map<K, Timeline<V>> changed(
            Map<K, Timeline<V>> timelines, K key, UnaryOperator<Timeline<V>> change) {
        Map<K, Timeline<V>> copy = new HashMap<>(timelines);
        copy.put(key, change.apply(copy.getOrDefault(key, Timeline.empty())));
        return copy;
    }
}
