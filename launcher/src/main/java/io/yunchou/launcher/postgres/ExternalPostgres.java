package io.yunchou.launcher.postgres;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** A PostgreSQL that somebody else runs. */
public final class ExternalPostgres implements Database {
    private static final int MAJOR_MIN = 15;

    private final Access access;

    private ExternalPostgres(Access access) {
        this.access = access;
    }

    /** Takes {@code jdbc:postgresql://host/name?user=…} and {@code postgresql://user:password@host/name} alike. */
    public static ExternalPostgres at(String url) {
        Access access = access(url);
        try (Connection connection = access.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < MAJOR_MIN) {
                throw tooOld(access, connection.getMetaData().getDatabaseProductVersion());
            }
            return new ExternalPostgres(access);
        } catch (SQLException failure) {
            throw new LaunchException(
                    LaunchError.DATABASE_UNREACHABLE,
                    "The database %s does not answer as wished: %s%nMaybe start it, or look at host, name, user and password in YUNCHOU_DATABASE_URL."
                            .formatted(access, failure.getMessage()),
                    failure);
        }
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public List<String> notices() {
        return List.of("Using the PostgreSQL " + access + ".");
    }

    @Override
    public void close() {
        // it is not ours to stop
    }

    static Access access(String url) {
        String jdbc = url.startsWith("jdbc:") ? url : jdbc(url);
        Properties parts = Driver.parseURL(jdbc, new Properties());
        if (parts == null) {
            throw invalid(url);
        }
        String user = parts.getProperty("user", System.getProperty("user.name"));
        return new Access(withoutCredentials(jdbc), user, parts.getProperty("password", ""));
    }

    private static String jdbc(String url) {
        try {
            URI uri = URI.create(url);
            if (!String.valueOf(uri.getScheme()).matches("postgres(ql)?") || uri.getHost() == null) {
                throw invalid(url);
            }
            String query = Stream.of(credentials(uri), uri.getRawQuery() == null ? "" : uri.getRawQuery())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("&"));
            return "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                    + uri.getRawPath() + (query.isEmpty() ? "" : "?" + query);
        } catch (IllegalArgumentException notAnAddress) {
            throw invalid(url);
        }
    }

    private static String credentials(URI uri) {
        if (uri.getRawUserInfo() == null) {
            return "";
        }
        String[] parts = uri.getRawUserInfo().split(":", 2);
        return "user=" + parts[0] + (parts.length == 2 ? "&password=" + parts[1] : "");
    }

    private static String withoutCredentials(String jdbc) {
        int mark = jdbc.indexOf('?');
        if (mark < 0) {
            return jdbc;
        }
        String kept = Stream.of(jdbc.substring(mark + 1).split("&"))
                .filter(part -> !part.startsWith("user=") && !part.startsWith("password="))
                .collect(Collectors.joining("&"));
        return jdbc.substring(0, mark) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static LaunchException invalid(String url) {
        return new LaunchException(
                LaunchError.SETTING_INVALID,
                "YUNCHOU_DATABASE_URL \"%s\" is not the address of a PostgreSQL database.%nMaybe write postgresql://user:password@host:5432/database."
                        .formatted(url.replaceAll("(:[^:@/]+@|password=[^&]*)", "…")));
    }

    private static LaunchException tooOld(Access access, String version) {
        return new LaunchException(
                LaunchError.DATABASE_TOO_OLD,
                "The database %s is PostgreSQL %s; Yunchou needs %d or newer.%nMaybe upgrade it, or leave YUNCHOU_DATABASE_URL out to use the embedded one."
                        .formatted(access, version, MAJOR_MIN));
    }
}
