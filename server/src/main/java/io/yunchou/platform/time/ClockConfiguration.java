package io.yunchou.platform.time;

import io.yunchou.platform.settings.SettingDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one door to the clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    SettingDefinition businessDateSetting() {
        return new SettingDefinition(
                BusinessDate.SETTING,
                "",
                "a date such as 2014-05-31, or nothing to follow the clock",
                value -> value.isEmpty() || isDate(value));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
