package io.yunchou.org.web;

import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.CachedOrganisation;
import io.yunchou.org.application.ChangePositions;
import io.yunchou.org.application.ChangePositions.NewPosition;
import io.yunchou.org.application.ReadScope;
import io.yunchou.org.domain.PositionState;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Positions: their history, and opening, renaming, moving and closing them. */
@RestController
@RequestMapping("/api/org/positions")
class PositionController {
    private final ChangePositions positions;
    private final Structures structures;
    private final CachedOrganisation organisation;
    private final ReadScope scope;

    PositionController(
            ChangePositions positions, Structures structures, CachedOrganisation organisation, ReadScope scope) {
        this.positions = positions;
        this.structures = structures;
        this.organisation = organisation;
        this.scope = scope;
    }

    /** A position to be opened. */
    record Opening(
            @NotBlank String code,
            @NotBlank String name,
            long unitId,
            boolean head,
            boolean shared,
            @NotNull LocalDate from) {}

    /** A new title from a day on. */
    record Renaming(@NotBlank String name, @Valid @NotNull DatedChange change) {}

    /** Another unit from a day on. */
    record Move(long unitId, @Valid @NotNull DatedChange change) {}

    /** Whether the position heads its unit from a day on. */
    record Heading(boolean head, @Valid @NotNull DatedChange change) {}

    /** Everything that is or was on record of a position. */
    record History(long id, String code, long version, List<Entry> entries, List<Holding> holders) {}

    /** One row of a position's history. */
    record Entry(RecordedDates dates, String name, long unitId, String unit, boolean head, boolean shared) {}

    /** One row of who held it. */
    record Holding(RecordedDates dates, long personId, String person, BigDecimal share) {}

    @GetMapping("/{id}/history")
    @Requires(OrgPermissions.READ)
    History history(@PathVariable long id) {
        Subject position = Subject.position(id);
        scope.require(position);
        String code = organisation.snapshot().structure().codes().of(position);
        return new History(id, code, structures.version(position), entries(id), holders(id));
    }

    private List<Entry> entries(long id) {
        return structures.positionHistory(id).stream()
                .map(span -> new Entry(
                        RecordedDates.of(span),
                        span.value().name(),
                        span.value().unitId(),
                        organisation.units().nameOf(span.value().unitId()),
                        span.value().head(),
                        span.value().shared()))
                .toList();
    }

    private List<Holding> holders(long id) {
        return structures.placementsOfPosition(id).stream()
                .map(recorded -> new Holding(
                        RecordedDates.of(recorded.span()),
                        recorded.key().personId(),
                        organisation.people().nameOf(recorded.key().personId()),
                        recorded.span().value()))
                .toList();
    }

    @PostMapping
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    CreatedId open(@Valid @RequestBody Opening opening) {
        PositionState state = new PositionState(opening.name(), opening.unitId(), opening.head(), opening.shared());
        return new CreatedId(positions.open(new NewPosition(opening.code(), state, opening.from())));
    }

    @PostMapping("/{id}/rename")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable long id, @Valid @RequestBody Renaming renaming) {
        positions.rename(renaming.change().of(id), renaming.name());
    }

    @PostMapping("/{id}/move")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable long id, @Valid @RequestBody Move move) {
        positions.move(move.change().of(id), move.unitId());
    }

    @PostMapping("/{id}/head")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void head(@PathVariable long id, @Valid @RequestBody Heading heading) {
        positions.head(heading.change().of(id), heading.head());
    }

    @PostMapping("/{id}/close")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable long id, @Valid @RequestBody DatedChange change) {
        positions.close(change.of(id));
    }
}
