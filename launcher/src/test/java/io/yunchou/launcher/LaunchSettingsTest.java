package io.yunchou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {
    @Test
    void everythingHasADefault() {
        LaunchSettings settings = LaunchSettings.from(Map.of());

        assertThat(settings.dataFolder()).isAbsolute().hasFileName(".yunchou");
        assertThat(settings.port()).isEqualTo(8420);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.businessDate()).isEmpty();
    }

    @Test
    void readsWhatIsSet() {
        LaunchSettings settings = LaunchSettings.from(Map.of(
                "YUNCHOU_DATA", "/srv/yunchou",
                "YUNCHOU_PORT", "9000",
                "YUNCHOU_DATABASE_URL", "postgresql://db/sales",
                "YUNCHOU_BUSINESS_DATE", "2014-05-31"));

        assertThat(settings.dataFolder()).hasToString("/srv/yunchou");
        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.databaseUrl()).contains("postgresql://db/sales");
        assertThat(settings.businessDate()).contains(LocalDate.of(2014, 5, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "YUNCHOU_PORT, 0",
        "YUNCHOU_PORT, 65536",
        "YUNCHOU_PORT, http",
        "YUNCHOU_BUSINESS_DATE, 2014-02-30",
        "YUNCHOU_BUSINESS_DATE, 31.5.2014"
    })
    void refusesAnUnusableValueByName(String name, String value) {
        assertThatThrownBy(() -> LaunchSettings.from(Map.of(name, value)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value)
                .hasMessageContaining("Maybe write");
    }
}
