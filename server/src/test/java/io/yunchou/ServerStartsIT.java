package io.yunchou;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.platform.database.ModuleMigrations;
import io.yunchou.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ServerStartsIT {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyModuleHasItsOwnSchemaWithItsOwnHistory() {
        assertThat(jdbc.sql(
                                "select table_schema from information_schema.tables where table_name = 'flyway_schema_history'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ModuleMigrations.MODULES);
    }
}
