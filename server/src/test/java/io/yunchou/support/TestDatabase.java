package io.yunchou.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One throw-away PostgreSQL for the whole test run; each Spring context gets a database of its own. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static int databases;

    private TestDatabase() {}

    /** A fresh, empty database; the answer is its JDBC URL. */
    public static synchronized String fresh() {
        String name = "test_" + ++databases;
        execute("create database " + name);
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static void execute(String statement) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database refused: " + statement, failure);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL for the tests does not start.", failure);
        }
    }
}
