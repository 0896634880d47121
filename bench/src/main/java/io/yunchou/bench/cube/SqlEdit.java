package io.yunchou.bench.cube;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same edit in SQL: DuckDB in memory, with all processors, on the same leaves. */
final class SqlEdit implements AutoCloseable {
    private static final List<String> ORGANISATION = List.of("", "region", "region, office", "region, office, seller");
    private static final List<String> PRODUCT = List.of("", "line", "line, product");
    private static final List<String> PERIOD = List.of("", "quarter", "quarter, month");

    private final Connection connection;
    private final String spread = resource("spread.sql");
    private final String ancestors = ancestorsOfAllLevels();

    SqlEdit(long[] units, boolean[] locked) {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            execute("set memory_limit = '2GB'");
            execute(resource("create.sql"));
            fill(units, locked);
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB does not take the leaves", failure);
        }
    }

    /** The statements: what they work on, the edit itself, and all its ancestors. */
    static String text() {
        return String.join("\n", resource("create.sql"), resource("spread.sql"), ancestorsOfAllLevels())
                .strip();
    }

    void spread(long target) {
        execute(spread.replace(":target", Long.toString(target)));
    }

    void ancestors() {
        execute(ancestors);
    }

    /** The number of cells with ancestors, and the root's total. */
    long[] check() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), max(units) from total")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB does not count", failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB does not close", failure);
        }
    }

    private void fill(long[] units, boolean[] locked) throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "leaf")) {
            for (int leaf = 0; leaf < units.length; leaf++) {
                append(appender, leaf, units[leaf], locked[leaf]);
            }
        }
    }

    private static void append(DuckDBAppender appender, int leaf, long units, boolean locked) throws SQLException {
        int month = leaf % 12;
        int product = leaf / 12 % 84;
        int seller = leaf / (12 * 84);
        appender.beginRow();
        for (int number : new int[] {seller / 100, seller / 10, seller, product / 12, product, month / 3, month}) {
            appender.append((short) number);
        }
        appender.append(units);
        appender.append(locked);
        appender.endRow();
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB refuses: " + sql, failure);
        }
    }

    private static String ancestorsOfAllLevels() {
        return resource("ancestors.sql").replace(":sets", groupingSets());
    }

    private static String groupingSets() {
        List<String> sets = new ArrayList<>();
        for (String organisation : ORGANISATION) {
            for (String product : PRODUCT) {
                for (String period : PERIOD) {
                    List<String> columns = new ArrayList<>(List.of(organisation, product, period));
                    columns.removeIf(String::isEmpty);
                    sets.add("(" + String.join(", ", columns) + ")");
                }
            }
        }
        return String.join(", ", sets);
    }

    private static String resource(String name) {
        try (InputStream in = SqlEdit.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The SQL file %s is not there".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
