package io.yunchou.insight;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What insight lets whom see; of whom, the data scope says. */
@Configuration(proxyBeanMethods = false)
public class InsightPermissions {
    /** Attainment, territories and quota windows within one's scope. */
    public static final String READ = "insight.read";

    /** What in the data needs a look. */
    public static final String QUALITY = "insight.quality";

    @Bean
    PermissionSet insightPermissionSet() {
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
                .grant(QUALITY, Role.SALES_OPS_HQ, Role.SALES_OPS_BP, Role.FINANCE, Role.AUDITOR)
                .build();
    }
}
