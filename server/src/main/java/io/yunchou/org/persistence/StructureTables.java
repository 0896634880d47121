package io.yunchou.org.persistence;

import io.yunchou.org.domain.Codes;
import io.yunchou.org.domain.PersonState;
import io.yunchou.org.domain.PlacementKey;
import io.yunchou.org.domain.PositionState;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.org.domain.UnitState;
import io.yunchou.platform.dated.Changes;
import io.yunchou.platform.dated.DatedTable;
import io.yunchou.platform.dated.Identities;
import io.yunchou.platform.dated.RecordedSpan;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.StructureVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The structure in the database. */
@Repository
class StructureTables implements Structures {
    private final JdbcTemplate jdbc;
    private final StructureVersion version;
    private final DatedTable<Long, UnitState> units;
    private final DatedTable<Long, PositionState> positions;
    private final DatedTable<Long, PersonState> people;
    private final DatedTable<PlacementKey, BigDecimal> placements;

    StructureTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.version = new StructureVersion(jdbc, "org");
        this.units = new DatedTable<>(jdbc, StructureShapes.UNITS);
        this.positions = new DatedTable<>(jdbc, StructureShapes.POSITIONS);
        this.people = new DatedTable<>(jdbc, StructureShapes.PEOPLE);
        this.placements = new DatedTable<>(jdbc, StructureShapes.PLACEMENTS);
    }

    @Override
    public long version() {
        return version.current();
    }

    @Override
    public void bumpVersion() {
        version.bump();
    }

    @Override
    public Structure present() {
        return new Structure(codes(), units.all(), positions.all(), people.all(), placements.all());
    }

    @Override
    public Structure knownAt(Instant instant) {
        return new Structure(
                codes(),
                units.allKnownAt(instant),
                positions.allKnownAt(instant),
                people.allKnownAt(instant),
                placements.allKnownAt(instant));
    }

    @Override
    public void save(Structure before, Structure after, Recording recording) {
        units.save(Changes.between(before.units(), after.units()), recording);
        positions.save(Changes.between(before.positions(), after.positions()), recording);
        people.save(Changes.between(before.people(), after.people()), recording);
        placements.save(Changes.between(before.placements(), after.placements()), recording);
    }

    @Override
    public void undo(long batchId, Recording recording) {
        Stream.of(units, positions, people, placements).forEach(table -> table.undo(batchId, recording));
    }

    @Override
    public Map<String, Long> identify(Subject.Kind kind, Collection<String> codes) {
        return identities(kind).identify(codes);
    }

    @Override
    public List<RecordedSpan<UnitState>> unitHistory(long id) {
        return units.history(id);
    }

    @Override
    public List<RecordedSpan<PositionState>> positionHistory(long id) {
        return positions.history(id);
    }

    @Override
    public List<RecordedSpan<PersonState>> personHistory(long id) {
        return people.history(id);
    }

    @Override
    public List<RecordedPlacement> placementsOfPerson(long personId) {
        return placements("person_id", personId);
    }

    @Override
    public List<RecordedPlacement> placementsOfPosition(long positionId) {
        return placements("position_id", positionId);
    }

    @Override
    public long version(Subject subject) {
        return switch (subject.kind()) {
            case UNIT -> units.version(subject.id());
            case POSITION -> positions.version(subject.id());
            case PERSON -> people.version(subject.id()) + placementVersion(subject.id());
        };
    }

    private long placementVersion(long personId) {
        Long changes = jdbc.queryForObject(
                "select count(*) + count(superseded_at) from org.placement_span where person_id = ?",
                Long.class,
                personId);
        return changes == null ? 0 : changes;
    }

    private List<RecordedPlacement> placements(String column, long id) {
        List<PlacementKey> keys = jdbc.query(
                "select distinct person_id, position_id from org.placement_span where %s = ?".formatted(column),
                StructureShapes.PLACEMENTS.key(),
                id);
        List<RecordedPlacement> recorded = new ArrayList<>();
        keys.forEach(key -> placements.history(key).forEach(span -> recorded.add(new RecordedPlacement(key, span))));
        return recorded;
    }

    private Codes codes() {
        return new Codes(
                identities(Subject.Kind.UNIT).codes(),
                identities(Subject.Kind.POSITION).codes(),
                identities(Subject.Kind.PERSON).codes());
    }

    private Identities identities(Subject.Kind kind) {
        return new Identities(
                jdbc,
                switch (kind) {
                    case UNIT -> "org.unit";
                    case POSITION -> "org.position";
                    case PERSON -> "org.person";
                });
    }
}
