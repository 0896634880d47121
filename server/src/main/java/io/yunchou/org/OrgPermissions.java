package io.yunchou.org;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the organisation lets which role do; on what, the data scope says. */
@Configuration(proxyBeanMethods = false)
public class OrgPermissions {
    public static final String READ = "org.read";
    public static final String EDIT = "org.edit";
    public static final String IMPORT = "org.import";
    public static final String CLOSE_PERIOD = "org.close-period";
    public static final String APPROVE_REOPENING = "org.approve-reopening";

    @Bean
    PermissionSet orgPermissionSet() {
        return PermissionSet.builder()
                .grant(READ, Role.values())
                .grant(EDIT, Role.ADMINISTRATOR, Role.SALES_OPS_HQ, Role.SALES_OPS_BP, Role.HR)
                .grant(IMPORT, Role.ADMINISTRATOR, Role.SALES_OPS_HQ, Role.HR)
                .grant(CLOSE_PERIOD, Role.SALES_OPS_HQ, Role.FINANCE)
                .grant(APPROVE_REOPENING, Role.CEO, Role.FINANCE)
                .build();
    }
}
