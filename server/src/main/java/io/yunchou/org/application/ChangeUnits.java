package io.yunchou.org.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.org.domain.UnitState;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.trail.Trail;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renames, moves and closes units. */
@Component
public class ChangeUnits {
    private static final String SUBJECT = "org.unit";

    private final Structures structures;
    private final ChangeStructure structure;
    private final EditScope scope;
    private final Trail trail;

    ChangeUnits(Structures structures, ChangeStructure structure, EditScope scope, Trail trail) {
        this.structures = structures;
        this.structure = structure;
        this.scope = scope;
        this.trail = trail;
    }

    /** A unit to be opened. */
    public record NewUnit(
            String code,
            String name,
            @Nullable Long parentId,
            @Nullable String calendarCode,
            LocalDate from) {}

    @Transactional
    public long open(NewUnit unit) {
        scope.requireParent(unit.parentId());
        long id = structures.identify(Subject.Kind.UNIT, unit.code());
        UnitState state = new UnitState(unit.name(), unit.parentId(), unit.calendarCode());
        structure.change(before -> {
            TakenCodes.refuse(before.unit(id), unit.code());
            return before.draft()
                    .changeUnit(id, timeline -> timeline.assign(DateRange.from(unit.from()), state))
                    .structure();
        });
        trail.record(SUBJECT, String.valueOf(id), "opened", null, unit);
        return id;
    }

    @Transactional
    public void rename(Edit edit, String name) {
        change(edit, "renamed", unit -> unit.named(name));
    }

    @Transactional
    public void move(Edit edit, @Nullable Long parentId) {
        scope.requireParent(parentId);
        change(edit, "moved", unit -> unit.under(parentId));
    }

    /** Closes a unit; whatever still stands in it then must have been moved or closed before. */
    @Transactional
    public void close(Edit edit) {
        apply(edit, "closed", timeline -> timeline.clear(DateRange.from(edit.from())));
    }

    private void change(Edit edit, String action, UnaryOperator<UnitState> change) {
        apply(edit, action, timeline -> timeline.update(DateRange.from(edit.from()), change));
    }

    private void apply(Edit edit, String action, UnaryOperator<Timeline<UnitState>> change) {
        scope.require(edit, Subject.unit(edit.id()));
        structure.change(before -> {
            Structure after = before.draft().changeUnit(edit.id(), change).structure();
            trail.record(
                    SUBJECT,
                    String.valueOf(edit.id()),
                    action,
                    before.unit(edit.id()).spans(),
                    after.unit(edit.id()).spans());
            return after;
        });
    }
}
