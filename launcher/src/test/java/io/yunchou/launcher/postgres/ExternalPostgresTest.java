package io.yunchou.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalPostgresTest {
    @ParameterizedTest
    @CsvSource({
        "postgresql://ada:s3cret@db.example:6543/sales, jdbc:postgresql://db.example:6543/sales, ada, s3cret",
        "postgres://ada:s3cret@db.example/sales?sslmode=require, jdbc:postgresql://db.example/sales?sslmode=require, ada, s3cret",
        "jdbc:postgresql://db.example/sales?user=ada&password=s3cret, jdbc:postgresql://db.example/sales, ada, s3cret",
    })
    void understandsTheUsualWaysToWriteAnAddress(String url, String jdbc, String user, String password) {
        assertThat(ExternalPostgres.access(url)).isEqualTo(new Access(jdbc, user, password));
    }

    @Test
    void decodesWhatAnAddressCannotHold() {
        assertThat(ExternalPostgres.access("postgresql://ada:p%40ss%2Fword@db.example/sales")
                        .password())
                .isEqualTo("p@ss/word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db.example/sales", "db.example", "postgresql:///sales", "http://a b"})
    void refusesWhatIsNoAddressOfAPostgres(String url) {
        assertThatThrownBy(() -> ExternalPostgres.access(url))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(LaunchError.SETTING_INVALID))
                .hasMessageContaining("Maybe");
    }

    @Test
    void showsNoPasswordWhenItRefuses() {
        assertThatThrownBy(() -> ExternalPostgres.at("postgresql://ada:s3cret@127.0.0.1:1/sales"))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(LaunchError.DATABASE_UNREACHABLE))
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> ExternalPostgres.at("mysql://ada:s3cret@db/sales"))
                .hasMessageNotContaining("s3cret");
    }
}
