package io.yunchou.ledger.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareFilter.Attribute;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cuts a filter to what the caller may see: what is reported in his units, and what belongs to his own positions. What
 * belongs to no position needs the scope of the whole company.
 */
@Component
class FactScope {
    private final Callers callers;
    private final DataScopes scopes;
    private final ReportedPositions reported;
    private final BusinessDate businessDate;

    FactScope(Callers callers, DataScopes scopes, ReportedPositions reported, BusinessDate businessDate) {
        this.callers = callers;
        this.scopes = scopes;
        this.reported = reported;
        this.businessDate = businessDate;
    }

    ShareFilter within(ShareFilter filter) {
        return within(filter, null);
    }

    /** @param reportedIn by which other days' report the facts may be seen as well; null for none */
    ShareFilter within(ShareFilter filter, @Nullable DateRange reportedIn) {
        return switch (scope()) {
            case DataScope.All() -> filter;
            case DataScope.Nodes nodes -> {
                Set<Long> positions = positions(nodes, filter.days());
                yield filter.among(
                        Attribute.POSITION,
                        reportedIn == null ? positions : both(positions, reported.under(nodes.unitIds(), reportedIn)));
            }
        };
    }

    boolean covers(FactShare share) {
        Long position = share.positionId();
        return switch (scope()) {
            case DataScope.All() -> true;
            case DataScope.Nodes nodes ->
                position != null && positions(nodes, DateRange.on(share.date())).contains(position);
        };
    }

    private Set<Long> positions(DataScope.Nodes nodes, @Nullable DateRange days) {
        return both(nodes.positionIds(), reported.under(nodes.unitIds(), days));
    }

    /** Mostly the second holds all of the first. */
    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        if (others.containsAll(some)) {
            return others;
        }
        Set<Long> both = new HashSet<>(others);
        both.addAll(some);
        return both;
    }

    private DataScope scope() {
        return scopes.of(callers.current(), businessDate.today());
    }
}
