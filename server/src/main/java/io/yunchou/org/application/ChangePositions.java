package io.yunchou.org.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.domain.PositionState;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.trail.Trail;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renames, moves and closes positions, and lets one head its unit. */
@Component
public class ChangePositions {
    private static final String SUBJECT = "org.position";

    private final Structures structures;
    private final ChangeStructure structure;
    private final EditScope scope;
    private final Trail trail;

    ChangePositions(Structures structures, ChangeStructure structure, EditScope scope, Trail trail) {
        this.structures = structures;
        this.structure = structure;
        this.scope = scope;
        this.trail = trail;
    }

    /** A position to be opened. */
    public record NewPosition(String code, PositionState state, LocalDate from) {}

    @Transactional
    public long open(NewPosition position) {
        scope.requireParent(position.state().unitId());
        long id = structures.identify(Subject.Kind.POSITION, position.code());
        structure.change(before -> {
            TakenCodes.refuse(before.position(id), position.code());
            return before.draft()
                    .changePosition(id, timeline -> timeline.assign(DateRange.from(position.from()), position.state()))
                    .structure();
        });
        trail.record(SUBJECT, String.valueOf(id), "opened", null, position);
        return id;
    }

    @Transactional
    public void rename(Edit edit, String name) {
        change(edit, "renamed", position -> position.named(name));
    }

    @Transactional
    public void move(Edit edit, long unitId) {
        scope.requireParent(unitId);
        change(edit, "moved", position -> position.in(unitId));
    }

    /** Lets the position head its unit, or no longer. */
    @Transactional
    public void head(Edit edit, boolean head) {
        change(edit, head ? "made head" : "no longer head", position -> position.heading(head));
    }

    /** Closes a position; whoever still holds it then must have been placed elsewhere before. */
    @Transactional
    public void close(Edit edit) {
        apply(edit, "closed", timeline -> timeline.clear(DateRange.from(edit.from())));
    }

    private void change(Edit edit, String action, UnaryOperator<PositionState> change) {
        apply(edit, action, timeline -> timeline.update(DateRange.from(edit.from()), change));
    }

    private void apply(Edit edit, String action, UnaryOperator<Timeline<PositionState>> change) {
        scope.require(edit, Subject.position(edit.id()));
        structure.change(before -> {
            Structure after = before.draft().changePosition(edit.id(), change).structure();
            trail.record(
                    SUBJECT,
                    String.valueOf(edit.id()),
                    action,
                    before.position(edit.id()).spans(),
                    after.position(edit.id()).spans());
            return after;
        });
    }
}
