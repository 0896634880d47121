package io.yunchou.org.web;

import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.CachedOrganisation;
import io.yunchou.org.application.ChangeUnits;
import io.yunchou.org.application.ChangeUnits.NewUnit;
import io.yunchou.org.application.ReadScope;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Units: their history, and opening, renaming, moving and closing them. */
@RestController
@RequestMapping("/api/org/units")
class UnitController {
    private final ChangeUnits units;
    private final Structures structures;
    private final CachedOrganisation organisation;
    private final ReadScope scope;

    UnitController(ChangeUnits units, Structures structures, CachedOrganisation organisation, ReadScope scope) {
        this.units = units;
        this.structures = structures;
        this.organisation = organisation;
        this.scope = scope;
    }

    /** A unit to be opened. */
    record Opening(
            @NotBlank String code,
            @NotBlank String name,
            @Nullable Long parentId,
            @Nullable String calendarCode,
            @NotNull LocalDate from) {}

    /** A new name from a day on. */
    record Renaming(@NotBlank String name, @Valid @NotNull DatedChange change) {}

    /** A new unit above from a day on. */
    record Move(@Nullable Long parentId, @Valid @NotNull DatedChange change) {}

    /** Everything that is or was on record of a unit. */
    record History(long id, String code, long version, List<Entry> entries) {}

    /** One row of a unit's history. */
    record Entry(
            RecordedDates dates,
            String name,
            @Nullable Long parentId,
            @Nullable String parent,
            @Nullable String calendarCode) {}

    @GetMapping("/{id}/history")
    @Requires(OrgPermissions.READ)
    History history(@PathVariable long id) {
        Subject unit = Subject.unit(id);
        scope.require(unit);
        List<Entry> entries = structures.unitHistory(id).stream()
                .map(span -> new Entry(
                        RecordedDates.of(span),
                        span.value().name(),
                        span.value().parentId(),
                        nameOf(span.value().parentId()),
                        span.value().calendarCode()))
                .toList();
        String code = organisation.snapshot().structure().codes().of(unit);
        return new History(id, code, structures.version(unit), entries);
    }

    @PostMapping
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    CreatedId open(@Valid @RequestBody Opening opening) {
        return new CreatedId(units.open(new NewUnit(
                opening.code(), opening.name(), opening.parentId(), opening.calendarCode(), opening.from())));
    }

    @PostMapping("/{id}/rename")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable long id, @Valid @RequestBody Renaming renaming) {
        units.rename(renaming.change().of(id), renaming.name());
    }

    @PostMapping("/{id}/move")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable long id, @Valid @RequestBody Move move) {
        units.move(move.change().of(id), move.parentId());
    }

    @PostMapping("/{id}/close")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable long id, @Valid @RequestBody DatedChange change) {
        units.close(change.of(id));
    }

    private @Nullable String nameOf(@Nullable Long unitId) {
        return unitId == null ? null : organisation.units().nameOf(unitId);
    }
}
