package io.yunchou.platform.access.enforcement;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.DataScope;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.access.Role;
import io.yunchou.platform.access.ScopeGrants;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The scope where no organisation is there to say it: all for roles that reach all, else the granted units. */
@Component
@Fallback
class RoleScopes implements DataScopes {
    private final ScopeGrants grants;

    RoleScopes(ScopeGrants grants) {
        this.grants = grants;
    }

    @Override
    public DataScope of(Caller caller, LocalDate asOf) {
        ScopeGrants.Granted granted = grants.to(caller.userId(), asOf);
        return caller.reach() == Role.Reach.ALL || granted.everything()
                ? new DataScope.All()
                : new DataScope.Nodes(Set.of(), granted.unitIds());
    }
}
