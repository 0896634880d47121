package io.yunchou.catalog;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the catalogue lets which role do. Costs show margins, so not everybody sees them. */
@Configuration(proxyBeanMethods = false)
public class CatalogPermissions {
    public static final String READ = "catalog.read";
    public static final String READ_COST = "catalog.read-cost";
    public static final String IMPORT = "catalog.import";

    @Bean
    PermissionSet catalogPermissionSet() {
        return PermissionSet.builder()
                .grant(READ, Role.values())
                .grant(
                        READ_COST,
                        Role.ADMINISTRATOR,
                        Role.CEO,
                        Role.SALES_OPS_HQ,
                        Role.BU_HEAD,
                        Role.FINANCE,
                        Role.AUDITOR)
                .grant(IMPORT, Role.ADMINISTRATOR, Role.SALES_OPS_HQ, Role.FINANCE)
                .build();
    }
}
