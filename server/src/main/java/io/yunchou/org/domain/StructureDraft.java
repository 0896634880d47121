package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.dated.Timeline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A structure in the making: many changes at the cost of one copy. Not for several threads. */
public final class StructureDraft {
    private final Codes codes;
    private final Map<Long, Timeline<UnitState>> units;
    private final Map<Long, Timeline<PositionState>> positions;
    private final Map<Long, Timeline<PersonState>> people;
    private final Map<PlacementKey, Timeline<BigDecimal>> placements;
    private final Map<Long, List<PlacementKey>> keysByPerson = new HashMap<>();

    StructureDraft(Structure structure) {
        this.codes = structure.codes();
        this.units = new HashMap<>(structure.units());
        this.positions = new HashMap<>(structure.positions());
        this.people = new HashMap<>(structure.people());
        this.placements = new HashMap<>(structure.placements());
        placements.keySet().forEach(this::index);
    }

    public Timeline<UnitState> unit(long id) {
        return units.getOrDefault(id, Timeline.empty());
    }

    public StructureDraft changeUnit(long id, UnaryOperator<Timeline<UnitState>> change) {
        change(units, id, change);
        return this;
    }

    public StructureDraft changePosition(long id, UnaryOperator<Timeline<PositionState>> change) {
        change(positions, id, change);
        return this;
    }

    public StructureDraft changePerson(long id, UnaryOperator<Timeline<PersonState>> change) {
        change(people, id, change);
        return this;
    }

    public StructureDraft changePlacement(PlacementKey key, UnaryOperator<Timeline<BigDecimal>> change) {
        if (!placements.containsKey(key)) {
            index(key);
        }
        change(placements, key, change);
        return this;
    }

    /** Lets a person hold nothing over the range. */
    public StructureDraft release(long personId, DateRange range) {
        for (PlacementKey key : keysByPerson.getOrDefault(personId, List.of())) {
            change(placements, key, timeline -> timeline.clear(range));
        }
        return this;
    }

    public Structure structure() {
        return new Structure(codes, units, positions, people, placements);
    }

    private void index(PlacementKey key) {
        keysByPerson.computeIfAbsent(key.personId(), id -> new ArrayList<>()).add(key);
    }

    private static <K, V> void change(Map<K, Timeline<V>> timelines, K key, UnaryOperator<Timeline<V>> change) {
        timelines.put(key, change.apply(timelines.getOrDefault(key, Timeline.empty())));
    }
}
