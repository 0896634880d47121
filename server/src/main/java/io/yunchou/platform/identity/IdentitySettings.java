package io.yunchou.platform.identity;

import io.yunchou.platform.settings.SettingDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator may set about signing in. */
@Configuration(proxyBeanMethods = false)
public class IdentitySettings {
    public static final String COMPANY_NAME = "identity.company-name";
    public static final String SESSION_IDLE_MINUTES = "identity.session-idle-minutes";
    public static final String SESSION_DAYS = "identity.session-days";
    public static final String TOKEN_DAYS_MAX = "identity.token-days-max";

    @Bean
    SettingDefinition companyName() {
        return SettingDefinition.text(COMPANY_NAME, "Yunchou", 100);
    }

    @Bean
    SettingDefinition sessionIdleMinutes() {
        return SettingDefinition.wholeNumber(SESSION_IDLE_MINUTES, 720, 5, 43_200);
    }

    @Bean
    SettingDefinition sessionDays() {
        return SettingDefinition.wholeNumber(SESSION_DAYS, 14, 1, 90);
    }

    @Bean
    SettingDefinition tokenDaysMax() {
        return SettingDefinition.wholeNumber(TOKEN_DAYS_MAX, 365, 1, 3_650);
    }
}
