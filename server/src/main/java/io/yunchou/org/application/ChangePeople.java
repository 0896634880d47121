package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.PersonState;
import io.yunchou.org.domain.PlacementKey;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.StructureDraft;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.trail.Trail;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes people in, renames them, places them into positions and lets them leave. */
@Component
public class ChangePeople {
    private static final String SUBJECT = "org.person";

    private final Structures structures;
    private final ChangeStructure structure;
    private final EditScope scope;
    private final Trail trail;

    ChangePeople(Structures structures, ChangeStructure structure, EditScope scope, Trail trail) {
        this.structures = structures;
        this.structure = structure;
        this.scope = scope;
        this.trail = trail;
    }

    /** A person who joins. */
    public record NewPerson(String code, String name, LocalDate from) {}

    /**
     * The part of a person that a position has.
     *
     * @param share a fraction, 1 for the whole person
     */
    public record Share(long positionId, BigDecimal share) {}

    @Transactional
    public long join(NewPerson person) {
        long id = structures.identify(Subject.Kind.PERSON, person.code());
        structure.change(before -> {
            TakenCodes.refuse(before.person(id), person.code());
            return before.draft()
                    .changePerson(
                            id,
                            timeline -> timeline.assign(DateRange.from(person.from()), new PersonState(person.name())))
                    .structure();
        });
        trail.record(SUBJECT, String.valueOf(id), "joined", null, person);
        return id;
    }

    @Transactional
    public void rename(Edit edit, String name) {
        scope.require(edit, Subject.person(edit.id()));
        structure.change(before -> {
            Structure after = before.draft()
                    .changePerson(
                            edit.id(),
                            timeline -> timeline.update(DateRange.from(edit.from()), person -> new PersonState(name)))
                    .structure();
            trail.record(
                    SUBJECT,
                    String.valueOf(edit.id()),
                    "renamed",
                    before.person(edit.id()).spans(),
                    after.person(edit.id()).spans());
            return after;
        });
    }

    /**
     * Says which positions a person holds from a day on: one, several with shares, or none. What he held then is over.
     *
     * @param to the first day on which it is again as before; null for good
     */
    @Transactional
    public void place(Edit edit, @Nullable LocalDate to, List<Share> shares) {
        DateRange range = range(edit.from(), to);
        shares.forEach(share -> scope.requirePosition(share.positionId()));
        applyPlacements(edit, "placed", draft -> place(draft.release(edit.id(), range), edit.id(), range, shares));
    }

    /** Lets a person leave the company: he holds nothing from the day on. */
    @Transactional
    public void leave(Edit edit) {
        DateRange range = DateRange.from(edit.from());
        applyPlacements(
                edit,
                "left",
                before -> before.release(edit.id(), range).changePerson(edit.id(), timeline -> timeline.clear(range)));
    }

    private void applyPlacements(Edit edit, String action, Consumer<StructureDraft> change) {
        scope.require(edit, Subject.person(edit.id()));
        structure.change(before -> {
            StructureDraft draft = before.draft();
            change.accept(draft);
            Structure after = draft.structure();
            trail.record(
                    SUBJECT,
                    String.valueOf(edit.id()),
                    action,
                    placementsOf(before, edit.id()),
                    placementsOf(after, edit.id()));
            return after;
        });
    }

    private static void place(StructureDraft draft, long personId, DateRange range, List<Share> shares) {
        for (Share share : shares) {
            draft.changePlacement(
                    new PlacementKey(personId, share.positionId()),
                    timeline -> timeline.assign(range, share.share().stripTrailingZeros()));
        }
    }

    private record TrailPlacement(
            String position, LocalDate from, @Nullable LocalDate to, BigDecimal share) {}

    private static List<TrailPlacement> placementsOf(Structure structure, long personId) {
        return structure.placements().entrySet().stream()
                .filter(entry -> entry.getKey().personId() == personId)
                .flatMap(entry -> entry.getValue().spans().stream()
                        .map(span -> new TrailPlacement(
                                structure
                                        .codes()
                                        .of(Subject.position(entry.getKey().positionId())),
                                span.valid().start(),
                                span.valid().end(),
                                span.value())))
                .toList();
    }

    private static DateRange range(LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw new BusinessException(
                    OrgError.DATES_REVERSED,
                    "The placement would end on %s, before it starts on %s.\nMaybe the two dates were swapped."
                            .formatted(to, from),
                    Map.of("from", from.toString(), "to", to.toString()));
        }
        return new DateRange(from, to);
    }
}
