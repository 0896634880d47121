package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.org.domain.OrgError;
import io.yunchou.org.domain.PlacementKey;
import io.yunchou.org.domain.Structure;
import io.yunchou.org.domain.Structures;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.dated.DatedError;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the caller may change something: it is there, lies in his scope, and is as he saw it. */
@Component
class EditScope {
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;
    private final Structures structures;
    private final CachedOrganisation organisation;

    EditScope(
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate,
            Structures structures,
            CachedOrganisation organisation) {
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
        this.structures = structures;
        this.organisation = organisation;
    }

    void require(Edit edit, Subject subject) {
        requireExisting(subject);
        requireCovered(subject, edit.from());
        requireVersion(subject, edit.version());
    }

    /** Only whoever sees the whole company may put something at its top. */
    void requireParent(@Nullable Long unitId) {
        if (unitId == null) {
            if (!(scope() instanceof DataScope.All)) {
                throw outside("the company");
            }
            return;
        }
        requireExisting(Subject.unit(unitId));
        requireCovered(Subject.unit(unitId), businessDate.today());
    }

    void requirePosition(long positionId) {
        requireExisting(Subject.position(positionId));
        requireCovered(Subject.position(positionId), businessDate.today());
    }

    private void requireExisting(Subject subject) {
        Structure structure = organisation.snapshot().structure();
        boolean missing = switch (subject.kind()) {
            case UNIT -> structure.unit(subject.id()).isEmpty();
            case POSITION -> structure.position(subject.id()).isEmpty();
            case PERSON -> structure.person(subject.id()).isEmpty();
        };
        if (missing) {
            throw unknown(subject);
        }
    }

    private void requireCovered(Subject subject, LocalDate from) {
        DataScope scope = scope();
        boolean covered = switch (subject.kind()) {
            case UNIT -> scope.coversUnit(subject.id());
            case POSITION -> scope.coversPosition(subject.id());
            case PERSON -> coversPlacements(scope, subject.id(), from);
        };
        if (!covered) {
            throw outside(organisation.snapshot().structure().codes().of(subject));
        }
    }

    /** A person is the business of whoever answers for all positions that he holds from the day on. */
    private boolean coversPlacements(DataScope scope, long personId, LocalDate from) {
        return organisation.snapshot().structure().placements().entrySet().stream()
                .filter(entry -> entry.getKey().personId() == personId)
                .filter(entry -> !entry.getValue().within(DateRange.from(from)).isEmpty())
                .map(Map.Entry::getKey)
                .map(PlacementKey::positionId)
                .allMatch(scope::coversPosition);
    }

    private void requireVersion(Subject subject, long seen) {
        long present = structures.version(subject);
        if (present != seen) {
            throw new BusinessException(
                    DatedError.STALE_VERSION,
                    "%s was changed since you looked: you saw version %d, it is at %d.\n"
                                    .formatted(
                                            organisation
                                                    .snapshot()
                                                    .structure()
                                                    .codes()
                                                    .of(subject),
                                            seen,
                                            present)
                            + "Maybe look at the change and try again.",
                    Map.of("seen", seen, "present", present));
        }
    }

    private DataScope scope() {
        return scopes.of(callers.current(), businessDate.today());
    }

    private static BusinessException outside(String what) {
        return new BusinessException(
                AccessError.OUTSIDE_SCOPE,
                "%s lies outside of what you answer for.\nMaybe ask whoever heads it, or sales operations."
                        .formatted(what),
                Map.of("subject", what));
    }

    private static BusinessException unknown(Subject subject) {
        OrgError error = switch (subject.kind()) {
            case UNIT -> OrgError.UNKNOWN_UNIT;
            case POSITION -> OrgError.UNKNOWN_POSITION;
            case PERSON -> OrgError.UNKNOWN_PERSON;
        };
        return new BusinessException(
                error,
                "There is no %s %d.\nMaybe it was made by an import that was taken back."
                        .formatted(subject.kind().name().toLowerCase(Locale.ROOT), subject.id()),
                Map.of("id", subject.id()));
    }
}
