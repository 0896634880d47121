package io.yunchou.org.web;

import io.yunchou.org.OrgPermissions;
import io.yunchou.org.application.CachedOrganisation;
import io.yunchou.org.application.ChangePeople;
import io.yunchou.org.application.ChangePeople.NewPerson;
import io.yunchou.org.application.ChangePeople.Share;
import io.yunchou.org.application.ReadScope;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.access.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
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

/** People: their history, joining, renaming, placing and leaving. */
@RestController
@RequestMapping("/api/org/people")
class PersonController {
    private final ChangePeople people;
    private final Structures structures;
    private final CachedOrganisation organisation;
    private final ReadScope scope;

    PersonController(ChangePeople people, Structures structures, CachedOrganisation organisation, ReadScope scope) {
        this.people = people;
        this.structures = structures;
        this.organisation = organisation;
        this.scope = scope;
    }

    /** A person who joins. */
    record Joining(
            @NotBlank String code,
            @NotBlank String name,
            @NotNull LocalDate from) {}

    /** A new name from a day on. */
    record Renaming(@NotBlank String name, @Valid @NotNull DatedChange change) {}

    /** The part of the person that a position has: 1 for the whole. */
    record Part(
            long positionId,

            @NotNull @Positive @DecimalMax("1") @Digits(integer = 1, fraction = 6)
            BigDecimal share) {}

    /**
     * What the person holds from a day on: one position, several, or none.
     *
     * @param to the first day on which it is again as before; null for good
     */
    record Placing(
            @Valid @NotNull List<Part> positions,
            @Nullable LocalDate to,
            @Valid @NotNull DatedChange change) {}

    /** Everything that is or was on record of a person. */
    record History(long id, String code, long version, List<Entry> entries, List<Holding> placements) {}

    /** One row of a person's history. */
    record Entry(RecordedDates dates, String name) {}

    /** One row of what the person held. */
    record Holding(RecordedDates dates, long positionId, String position, BigDecimal share) {}

    @GetMapping("/{id}/history")
    @Requires(OrgPermissions.READ)
    History history(@PathVariable long id) {
        Subject person = Subject.person(id);
        scope.require(person);
        List<Entry> entries = structures.personHistory(id).stream()
                .map(span -> new Entry(RecordedDates.of(span), span.value().name()))
                .toList();
        String code = organisation.snapshot().structure().codes().of(person);
        return new History(id, code, structures.version(person), entries, placements(id));
    }

    private List<Holding> placements(long id) {
        return structures.placementsOfPerson(id).stream()
                .map(recorded -> new Holding(
                        RecordedDates.of(recorded.span()),
                        recorded.key().positionId(),
                        organisation.positions().nameOf(recorded.key().positionId()),
                        recorded.span().value()))
                .toList();
    }

    @PostMapping
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    CreatedId join(@Valid @RequestBody Joining joining) {
        return new CreatedId(people.join(new NewPerson(joining.code(), joining.name(), joining.from())));
    }

    @PostMapping("/{id}/rename")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable long id, @Valid @RequestBody Renaming renaming) {
        people.rename(renaming.change().of(id), renaming.name());
    }

    @PostMapping("/{id}/place")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void place(@PathVariable long id, @Valid @RequestBody Placing placing) {
        List<Share> shares = placing.positions().stream()
                .map(part -> new Share(part.positionId(), part.share()))
                .toList();
        people.place(placing.change().of(id), placing.to(), shares);
    }

    @PostMapping("/{id}/leave")
    @Requires(OrgPermissions.EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable long id, @Valid @RequestBody DatedChange change) {
        people.leave(change.of(id));
    }
}
