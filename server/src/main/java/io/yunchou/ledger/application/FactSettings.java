package io.yunchou.ledger.application;

import io.yunchou.platform.settings.SettingDefinition;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an administrator may set about facts. */
@Configuration(proxyBeanMethods = false)
class FactSettings {
    /** How many days after the business date a fact may be dated. */
    static final String FUTURE_DAYS = "ledger.future-days";

    private static final Pattern DAYS = Pattern.compile("0|[1-9][0-9]{0,4}");

    @Bean
    SettingDefinition futureDays() {
        return new SettingDefinition(
                FUTURE_DAYS,
                "366",
                "a number of days such as 31",
                value -> DAYS.matcher(value).matches());
    }
}
