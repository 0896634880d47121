package io.yunchou.plan.scenario.application;

import io.yunchou.plan.scenario.domain.PlanStructure;
import io.yunchou.plan.scenario.domain.Sight;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import org.springframework.stereotype.Component;

/** What of a plan whoever calls may see, by his placement of today. */
@Component
class Sights {
    private final DataScopes scopes;
    private final Callers callers;
    private final BusinessDate businessDate;

    Sights(DataScopes scopes, Callers callers, BusinessDate businessDate) {
        this.scopes = scopes;
        this.callers = callers;
        this.businessDate = businessDate;
    }

    Sight of(PlanStructure structure) {
        return of(structure, callers.current());
    }

    Sight of(PlanStructure structure, Caller caller) {
        return new Sight(structure, scopes.of(caller, businessDate.today()));
    }
}
