package io.yunchou.org.application;

import io.yunchou.kernel.BusinessException;
import io.yunchou.org.PersonId;
import io.yunchou.org.domain.Snapshot;
import io.yunchou.org.domain.Subject;
import io.yunchou.platform.access.AccessError;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of the organisation the caller may look into. Names above his scope are shown without asking here. */
@Component
public class ReadScope {
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;
    private final CachedOrganisation organisation;

    ReadScope(Callers callers, DataScopes scopes, BusinessDate businessDate, CachedOrganisation organisation) {
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
        this.organisation = organisation;
    }

    /** The caller's scope today. */
    public DataScope current() {
        return scopes.of(callers.current(), today());
    }

    public LocalDate today() {
        return businessDate.today();
    }

    /** A person is in scope who holds a position in scope today, or is the caller. */
    public boolean covers(Subject subject) {
        DataScope scope = current();
        return switch (subject.kind()) {
            case UNIT -> scope.coversUnit(subject.id());
            case POSITION -> scope.coversPosition(subject.id());
            case PERSON -> coversPerson(scope, subject.id());
        };
    }

    public void require(Subject subject) {
        if (!covers(subject)) {
            String code = organisation.snapshot().structure().codes().of(subject);
            throw new BusinessException(
                    AccessError.OUTSIDE_SCOPE,
                    "%s lies outside of what you may see.\nMaybe ask sales operations for a grant.".formatted(code),
                    Map.of("subject", code));
        }
    }

    private boolean coversPerson(DataScope scope, long personId) {
        Long own = callers.current().personId();
        if (scope instanceof DataScope.All || (own != null && own == personId)) {
            return true;
        }
        Snapshot snapshot = organisation.snapshot();
        return snapshot.placements().of(new PersonId(personId), today()).stream()
                .anyMatch(placement -> scope.coversPosition(placement.position().value()));
    }
}
