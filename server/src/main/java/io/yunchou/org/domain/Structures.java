package io.yunchou.org.domain;

import io.yunchou.platform.dated.RecordedSpan;
import io.yunchou.platform.dated.Recording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the structure is kept. */
public interface Structures {
    /** Changes with every change; equal versions mean equal content. */
    long version();

    /** Takes the right to change the structure until the transaction ends. */
    void bumpVersion();

    Structure present();

    Structure knownAt(Instant instant);

    /** Records the difference. */
    void save(Structure before, Structure after, Recording recording);

    /** Takes an import back: what it recorded is superseded, what it superseded is recorded again. */
    void undo(long batchId, Recording recording);

    /** The ids of codes, made where there is none yet. */
    Map<String, Long> identify(Subject.Kind kind, Collection<String> codes);

    /** The id of a code, made where there is none yet. */
    default long identify(Subject.Kind kind, String code) {
        return Objects.requireNonNull(identify(kind, List.of(code)).get(code));
    }

    List<RecordedSpan<UnitState>> unitHistory(long id);

    List<RecordedSpan<PositionState>> positionHistory(long id);

    List<RecordedSpan<PersonState>> personHistory(long id);

    /** A recorded placement with whom it joins. */
    record RecordedPlacement(PlacementKey key, RecordedSpan<BigDecimal> span) {}

    List<RecordedPlacement> placementsOfPerson(long personId);

    List<RecordedPlacement> placementsOfPosition(long positionId);

    /** Counts the changes of a unit, position or person, its placements included. */
    long version(Subject subject);
}
