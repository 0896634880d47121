package io.yunchou.org.application;

import io.yunchou.org.PersonId;
import io.yunchou.org.PlacementsChanged;
import io.yunchou.org.domain.PlacementKey;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureRules;
import io.yunchou.org.domain.Structures;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which the structure changes: one changer at a time, judged by all rules, announced to listeners. */
@Component
public class ChangeStructure {
    private final Structures structures;
    private final CachedOrganisation organisation;
    private final Callers callers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChangeStructure(
            Structures structures,
            CachedOrganisation organisation,
            Callers callers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.structures = structures;
        this.organisation = organisation;
        this.callers = callers;
        this.clock = clock;
        this.events = events;
    }

    /** Changes the structure and refuses what breaks a rule. */
    @Transactional
    public void change(UnaryOperator<Structure> change) {
        Structure before = lock();
        Structure after = change.apply(before);
        StructureRules.require(after);
        save(before, after, null);
    }

    /** Keeps other changers away until the transaction ends; the answer is the structure as it now stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Structure lock() {
        structures.bumpVersion();
        return organisation.snapshot().structure();
    }

    /** Records what {@link #lock} gave, changed; the caller has judged it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Structure before, Structure after, @Nullable Long batchId) {
        structures.save(before, after, recording(batchId));
        structures.bumpVersion();
        announce(before, after);
    }

    /** Takes an import back, unless the structure would then break a rule. */
    @Transactional
    public void undo(long batchId) {
        Structure before = lock();
        structures.undo(batchId, recording(null));
        structures.bumpVersion();
        Structure after = organisation.snapshot().structure();
        StructureRules.require(after);
        announce(before, after);
    }

    private Recording recording(@Nullable Long batchId) {
        return new Recording(clock.instant(), callers.current().userId(), batchId);
    }

    private void announce(Structure before, Structure after) {
        Set<PersonId> moved = moved(before, after);
        if (!moved.isEmpty()) {
            events.publishEvent(new PlacementsChanged(moved));
        }
    }

    private static Set<PersonId> moved(Structure before, Structure after) {
        Set<PlacementKey> keys = new HashSet<>(before.placements().keySet());
        keys.addAll(after.placements().keySet());
        return keys.stream()
                .filter(key -> !timeline(before, key).equals(timeline(after, key)))
                .map(key -> new PersonId(key.personId()))
                .collect(Collectors.toSet());
    }

    private static Timeline<?> timeline(Structure structure, PlacementKey key) {
        return structure.placement(key);
    }
}
