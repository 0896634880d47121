package io.yunchou.platform.identity;

import io.yunchou.platform.access.PermissionSet;
import io.yunchou.platform.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an administrator may do: users and settings, nothing of the business. Whoever looks for who did what reads the
 * trail.
 */
@Configuration(proxyBeanMethods = false)
public class IdentityPermissions {
    public static final String MANAGE_USERS = "administration.manage-users";
    public static final String READ_USERS = "administration.read-users";
    public static final String CHANGE_SETTINGS = "administration.change-settings";
    public static final String READ_SETTINGS = "administration.read-settings";
    public static final String READ_TRAIL = "administration.read-trail";

    /** What people earn; an administrator does not see it. */
    public static final String READ_PAY = "pay.read";

    @Bean
    PermissionSet administrationPermissions() {
        return PermissionSet.builder()
                .grant(MANAGE_USERS, Role.ADMINISTRATOR)
                .grant(READ_USERS, Role.ADMINISTRATOR, Role.AUDITOR)
                .grant(CHANGE_SETTINGS, Role.ADMINISTRATOR)
                .grant(READ_SETTINGS, Role.ADMINISTRATOR, Role.AUDITOR)
                .grant(READ_TRAIL, Role.ADMINISTRATOR, Role.AUDITOR)
                .grant(READ_PAY, Role.CEO, Role.FINANCE, Role.HR)
                .build();
    }
}
