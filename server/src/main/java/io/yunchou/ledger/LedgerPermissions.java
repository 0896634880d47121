package io.yunchou.ledger;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger lets whom do; on which facts, the data scope says. */
@Configuration(proxyBeanMethods = false)
public class LedgerPermissions {
    /** Reads facts within one's scope. */
    public static final String READ = "ledger.read";

    /** Imports facts, voids and reverses batches. */
    public static final String POST = "ledger.post";

    /** Names and adds kinds of facts. */
    public static final String CONFIGURE = "ledger.configure";

    @Bean
    PermissionSet ledgerPermissionSet() {
        return PermissionSet.builder()
                .grant(
                        READ,
                        Role.ADMINISTRATOR,
                        Role.CEO,
                        Role.SALES_OPS_HQ,
                        Role.SALES_OPS_BP,
                        Role.BU_HEAD,
                        Role.REGION_MANAGER,
                        Role.SELLER,
                        Role.FINANCE,
                        Role.AUDITOR)
                .grant(POST, Role.ADMINISTRATOR, Role.SALES_OPS_HQ, Role.FINANCE)
                .grant(CONFIGURE, Role.ADMINISTRATOR, Role.SALES_OPS_HQ)
                .build();
    }
}
