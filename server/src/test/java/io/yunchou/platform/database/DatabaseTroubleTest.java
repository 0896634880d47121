package io.yunchou.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class DatabaseTroubleTest {
    @ParameterizedTest
    @CsvSource({
        "08006, platform.database-unavailable",
        "57P01, platform.database-unavailable",
        "57P03, platform.database-unavailable",
        "53300, platform.database-unavailable",
        "53100, platform.disk-full"
    })
    void tellsTroubleByItsStateHoweverDeepItLies(String state, String code) {
        Exception failure = new TransactionSystemException(
                "Could not commit", new RuntimeException(new SQLException("reason", state)));

        assertThat(DatabaseTrouble.in(failure))
                .hasValueSatisfying(refusal -> assertThat(refusal.code().code()).isEqualTo(code));
    }

    @Test
    void anEmptyPoolIsTrouble() {
        assertThat(DatabaseTrouble.in(new SQLTransientConnectionException("not available, timed out after 3000ms")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42601", "57014", "22P02"})
    void aWrongOrCancelledStatementIsNot(String state) {
        assertThat(DatabaseTrouble.in(new RuntimeException(new SQLException("reason", state))))
                .isEmpty();
    }

    @Test
    void aFailureWithoutADatabaseIsNot() {
        assertThat(DatabaseTrouble.in(new IllegalStateException("no database in sight")))
                .isEmpty();
    }
}
