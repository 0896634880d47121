package io.yunchou.ledger.application;

import io.yunchou.ledger.domain.ShareFilter;
import io.yunchou.ledger.domain.ShareFilter.Attribute;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import org.springframework.stereotype.Component;

/** Cuts a filter to what the caller may see. What belongs to no position needs the scope of the whole company. */
@Component
class FactScope {
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    FactScope(Callers callers, DataScopes scopes, BusinessDate businessDate) {
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    ShareFilter within(ShareFilter filter) {
        return switch (scopes.of(callers.current(), businessDate.today())) {
            case DataScope.All() -> filter;
            case DataScope.Nodes nodes -> filter.among(Attribute.POSITION, nodes.positionIds());
        };
    }
}
