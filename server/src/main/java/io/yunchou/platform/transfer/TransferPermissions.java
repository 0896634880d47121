package io.yunchou.platform.transfer;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is needed for imports as such; each entity needs a permission of its own besides. */
@Configuration(proxyBeanMethods = false)
public class TransferPermissions {
    /** To hand in files, try and run imports, and see one's own. */
    public static final String IMPORT = "transfer.import";

    /** To see the imports of others. */
    public static final String READ_ALL = "transfer.read-all";

    /** To take an import back. */
    public static final String UNDO = "transfer.undo";

    /** To keep sources for all. */
    public static final String MANAGE_SOURCES = "transfer.manage-sources";

    @Bean
    PermissionSet transferPermissionSet() {
        return PermissionSet.builder()
                .grant(IMPORT, Role.ADMINISTRATOR, Role.SALES_OPS_HQ, Role.SALES_OPS_BP, Role.FINANCE, Role.HR)
                .grant(READ_ALL, Role.ADMINISTRATOR, Role.SALES_OPS_HQ, Role.AUDITOR)
                .grant(UNDO, Role.ADMINISTRATOR, Role.SALES_OPS_HQ)
                .grant(MANAGE_SOURCES, Role.ADMINISTRATOR, Role.SALES_OPS_HQ)
                .build();
    }
}
