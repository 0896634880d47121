package io.yunchou.org.domain;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds structures that read as sentences; codes are the ids. */
public final class StructureFixtures {
    public static final LocalDate FOUNDED = LocalDate.of(2013, 1, 1);

    private final StructureDraft draft = Structure.empty().draft();

    private StructureFixtures() {}

    /** A company, unit 1. */
    public static StructureFixtures company() {
        return new StructureFixtures().unit(1, null);
    }

    public StructureFixtures unit(long id, @Nullable Long parent) {
        return unit(id, parent, DateRange.from(FOUNDED));
    }

    public StructureFixtures unit(long id, @Nullable Long parent, DateRange during) {
        draft.changeUnit(id, timeline -> timeline.assign(during, new UnitState("unit " + id, parent, null)));
        return this;
    }

    public StructureFixtures position(long id, long unit) {
        return position(id, new PositionState("position " + id, unit, false, false), DateRange.from(FOUNDED));
    }

    public StructureFixtures head(long id, long unit) {
        return position(id, new PositionState("head " + id, unit, true, false), DateRange.from(FOUNDED));
    }

    public StructureFixtures sharedPosition(long id, long unit) {
        return position(id, new PositionState("pool " + id, unit, false, true), DateRange.from(FOUNDED));
    }

    public StructureFixtures position(long id, PositionState state, DateRange during) {
        draft.changePosition(id, timeline -> timeline.assign(during, state));
        return this;
    }

    public StructureFixtures person(long id) {
        return person(id, DateRange.from(FOUNDED));
    }

    public StructureFixtures person(long id, DateRange during) {
        draft.changePerson(id, timeline -> timeline.assign(during, new PersonState("person " + id)));
        return this;
    }

    public StructureFixtures places(long person, long position, DateRange during) {
        return places(person, position, during, "1");
    }

    public StructureFixtures places(long person, long position, DateRange during, String share) {
        draft.changePlacement(
                new PlacementKey(person, position), timeline -> timeline.assign(during, new BigDecimal(share)));
        return this;
    }

    public Structure structure() {
        Structure structure = draft.structure();
        return structure.coded(
                new Codes(coded(structure.units()), coded(structure.positions()), coded(structure.people())));
    }

    private static Map<Long, String> coded(Map<Long, ?> things) {
        Map<Long, String> codes = new HashMap<>();
        things.keySet().forEach(id -> codes.put(id, String.valueOf(id)));
        return codes;
    }
}
