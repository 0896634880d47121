package io.yunchou.launcher.postgres;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that we run in the data folder. Should its main process die, it is started again, so that the server
 * above recovers by itself.
 */
public final class EmbeddedPostgres implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration RESTART_PAUSE = Duration.ofMillis(500);
    private static final String USER = "yunchou";

    private final Tools tools;
    private final Cluster cluster;
    private final int port;
    private final List<String> notices = new ArrayList<>();
    private volatile Postmaster postmaster;
    private volatile boolean closing;

    private EmbeddedPostgres(Path folder, Tools tools) throws IOException {
        this.tools = tools;
        this.cluster = new Cluster(folder, tools);
        if (cluster.exists()) {
            Postmaster.stopOrphan(cluster, tools)
                    .ifPresent(pid -> notices.add(
                            "Stopped the database process %d, which a killed server had left behind.".formatted(pid)));
        }
        cluster.prepare();
        this.port = cluster.port();
        this.postmaster = Postmaster.start(cluster, tools, port);
        if (postmaster.recovered()) {
            notices.add(
                    "The database was not stopped properly last time; it has recovered, nothing committed is lost.");
        }
    }

    /**
     * Starts it, after making it if need be and after stopping one that a killed process left behind.
     *
     * @param folder the data folder; the caller holds its lock
     * @param binaries where the programs are unpacked
     */
    public static EmbeddedPostgres start(Path folder, Path binaries) {
        try {
            EmbeddedPostgres database = new EmbeddedPostgres(folder, new Tools(Binaries.in(binaries)));
            database.makeDatabase();
            database.restartWhenKilled();
            return database;
        } catch (IOException | SQLException failure) {
            throw new LaunchException(
                    LaunchError.FAILED,
                    "The embedded PostgreSQL in %s cannot be started: %s.%nMaybe look at postgres.log in that folder."
                            .formatted(folder, failure),
                    failure);
        }
    }

    /** The way to the database of that data folder while another process runs it. */
    public static Access accessOf(Path folder) {
        try {
            return Cluster.recordedAccess(folder);
        } catch (IOException failure) {
            throw new LaunchException(
                    LaunchError.DATABASE_UNREACHABLE,
                    "The data folder %s does not tell how to reach its database: %s.%nMaybe wait until its server has started."
                            .formatted(folder, failure),
                    failure);
        }
    }

    public static int major() {
        return Cluster.MAJOR;
    }

    @Override
    public Access access() {
        try {
            return Cluster.access(port, USER, cluster.secret());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> notices() {
        return List.copyOf(notices);
    }

    @Override
    public synchronized void close() {
        closing = true;
        try {
            postmaster.stop(tools);
        } catch (IOException failure) {
            LOG.warn("The embedded PostgreSQL could not be stopped; the next start will", failure);
        }
    }

    /** The server's own user owns its database and nothing else, as on an outside PostgreSQL. */
    private void makeDatabase() throws IOException, SQLException {
        Access superuser = new Access(Cluster.access(port, "postgres", "").url(), "postgres", cluster.secret());
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            if (!has(statement, "select 1 from pg_roles where rolname = '%s'")) {
                statement.execute("create role %s login password '%s'".formatted(USER, cluster.secret()));
            }
            if (!has(statement, "select 1 from pg_database where datname = '%s'")) {
                statement.execute("create database %s owner %s".formatted(USER, USER));
            }
        }
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query.formatted(USER))) {
            return rows.next();
        }
    }

    private void restartWhenKilled() {
        Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (!closing) {
                postmaster.process().waitFor();
                restart();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restart() throws InterruptedException {
        if (!closing) {
            LOG.error("The embedded PostgreSQL has died and is started again");
        }
        while (!closing && !tryRestart()) {
            wait(RESTART_PAUSE.toMillis());
        }
    }

    /** Fails as long as sessions of the dead one are still ending, or the disk is full. */
    private boolean tryRestart() {
        try {
            postmaster = Postmaster.start(cluster, tools, port);
            LOG.info("The embedded PostgreSQL is back");
            return true;
        } catch (IOException | LaunchException notYet) {
            LOG.warn("The embedded PostgreSQL does not start yet: {}", notYet.getMessage());
            return false;
        }
    }
}
