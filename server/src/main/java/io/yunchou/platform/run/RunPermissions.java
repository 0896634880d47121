package io.yunchou.platform.run;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may look into computations, which show figures of the whole company. */
@Configuration(proxyBeanMethods = false)
public class RunPermissions {
    public static final String READ = "run.read";

    @Bean
    PermissionSet runPermissionSet() {
        return PermissionSet.builder()
                .grant(READ, Role.CEO, Role.SALES_OPS_HQ, Role.FINANCE, Role.AUDITOR)
                .build();
    }
}
