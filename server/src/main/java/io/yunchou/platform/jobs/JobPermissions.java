package io.yunchou.platform.jobs;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody sees and cancels his own jobs; these are for the jobs of others. */
@Configuration(proxyBeanMethods = false)
public class JobPermissions {
    public static final String READ_ALL = "jobs.read-all";
    public static final String CANCEL_ANY = "jobs.cancel-any";

    @Bean
    PermissionSet jobPermissionSet() {
        return PermissionSet.builder()
                .grant(READ_ALL, Role.ADMINISTRATOR, Role.AUDITOR)
                .grant(CANCEL_ANY, Role.ADMINISTRATOR)
                .build();
    }
}
