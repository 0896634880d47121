package io.yunchou.customer;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts let which role do; on what, the data scope says. */
@Configuration(proxyBeanMethods = false)
public class CustomerPermissions {
    public static final String READ = "customer.read";
    public static final String IMPORT = "customer.import";

    @Bean
    PermissionSet customerPermissionSet() {
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
                        Role.FUNCTION_HEAD,
                        Role.FINANCE,
                        Role.AUDITOR)
                .grant(IMPORT, Role.ADMINISTRATOR, Role.SALES_OPS_HQ)
                .build();
    }
}
