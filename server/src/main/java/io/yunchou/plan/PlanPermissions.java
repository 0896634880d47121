package io.yunchou.plan;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the plan lets whom do; for which positions and units, the data scope says. Whoever designs a plan does not
 * approve it: the workflow sees to that document by document, whatever the roles.
 */
@Configuration(proxyBeanMethods = false)
public class PlanPermissions {
    /** Reads quotas, goals and plans within one's scope. */
    public static final String READ = "plan.read";

    /** Drafts annual plans, decomposes goals, edits scenarios. */
    public static final String EDIT = "plan.edit";

    /** Approves or returns a submitted plan. */
    public static final String APPROVE = "plan.approve";

    /** Puts an approved plan in force. */
    public static final String PUBLISH = "plan.publish";

    /** Imports quotas that are already owed, and drivers. */
    public static final String IMPORT = "plan.import";

    /** Replaces quotas in force by those of a file whose rows say so, past plan and approval. */
    public static final String RESTATE = "plan.restate";

    /** Names and adds measures. */
    public static final String CONFIGURE = "plan.configure";

    @Bean
    PermissionSet planPermissionSet() {
        return PermissionSet.builder()
                .grant(
                        READ,
                        Role.CEO,
                        Role.SALES_OPS_HQ,
                        Role.SALES_OPS_BP,
                        Role.BU_HEAD,
                        Role.REGION_MANAGER,
                        Role.SELLER,
                        Role.FINANCE,
                        Role.AUDITOR)
                .grant(EDIT, Role.SALES_OPS_HQ, Role.SALES_OPS_BP, Role.BU_HEAD, Role.REGION_MANAGER)
                .grant(APPROVE, Role.CEO)
                .grant(PUBLISH, Role.SALES_OPS_HQ)
                .grant(IMPORT, Role.SALES_OPS_HQ)
                .grant(RESTATE, Role.SALES_OPS_HQ)
                .grant(CONFIGURE, Role.SALES_OPS_HQ)
                .build();
    }
}
