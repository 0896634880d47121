package io.yunchou.platform.database;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.postgres.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How far the schemas have come: the version of the newest migration of any module, a time of its making. */
public final class SchemaVersion {
    private SchemaVersion() {}

    /** The newest migration that this build carries. */
    public static long newest() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
            return Stream.of(scripts)
                    .map(script -> version(String.valueOf(script.getFilename())))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException("The migrations cannot be listed.", failure);
        }
    }

    /** Refuses a database that a newer build has brought further than this one knows. */
    public static void refuseNewer(Access access) {
        try (Connection connection = access.connect()) {
            long found = newestIn(connection);
            if (found > newest()) {
                throw new LaunchException(
                        LaunchError.FOLDER_NEWER,
                        "The database %s was last used by a newer version (schema %d) than this one (schema %d).%nMaybe start that newer version, or restore a backup made before it into another database."
                                .formatted(access, found, newest()));
            }
        } catch (SQLException failure) {
            throw new LaunchException(
                    LaunchError.DATABASE_UNREACHABLE,
                    "The database %s cannot be read: %s%nMaybe look at its log."
                            .formatted(access, failure.getMessage()),
                    failure);
        }
    }

    private static long newestIn(Connection connection) throws SQLException {
        long newest = 0;
        for (String module : ModuleMigrations.MODULES) {
            newest = Math.max(newest, newestIn(connection, module));
        }
        return newest;
    }

    private static long newestIn(Connection connection, String module) throws SQLException {
        String history = module + ".flyway_schema_history";
        if (number(connection, "select case when to_regclass('%s') is null then 0 else 1 end".formatted(history))
                == 0) {
            return 0;
        }
        return number(connection, "select coalesce(max(version::bigint), 0) from " + history + " where success");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long version(String script) {
        return Long.parseLong(script.substring(1, script.indexOf("__")));
    }
}
