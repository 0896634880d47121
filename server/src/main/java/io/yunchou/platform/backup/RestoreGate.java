package io.yunchou.platform.backup;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.postgres.Access;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps servers and restores apart by two locks in the database. A server holds a share of the second while it serves,
 * and must pass the first to get it. A restore closes the first, calls out, and waits for the second: every server then
 * pauses, waits at the first, and comes back over the restored content with nothing of the old in its memory.
 */
public final class RestoreGate implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreGate.class);
    private static final long ENTRANCE = 8420;
    private static final long SERVING = 8421;
    private static final String CHANNEL = "yunchou_restore";
    private static final Duration PAUSE_MAX = Duration.ofSeconds(60);
    private static final Duration LISTEN = Duration.ofSeconds(5);

    private final Access access;
    private final Runnable pause;
    private final Runnable resume;
    private final Thread watch;
    private @Nullable Connection connection;
    private long content;
    private volatile boolean closed;

    private RestoreGate(Access access, Runnable pause, Runnable resume) throws SQLException {
        this.access = access;
        this.pause = pause;
        this.resume = resume;
        this.connection = enter();
        // No daemon: while serving pauses no other thread keeps the process, and with it an embedded database, alive.
        this.watch = Thread.ofPlatform().name("restore-gate").unstarted(this::watch);
    }

    /**
     * Enters, after a restore that may be running.
     *
     * @param pause stops serving
     * @param resume starts serving again, over another content
     */
    public static RestoreGate enter(Access access, Runnable pause, Runnable resume) {
        try {
            return new RestoreGate(access, pause, resume);
        } catch (SQLException failure) {
            throw new LaunchException(
                    LaunchError.DATABASE_UNREACHABLE,
                    "The database %s does not answer: %s%nMaybe look at its log."
                            .formatted(access, failure.getMessage()),
                    failure);
        }
    }

    /** Starts listening for restores; the schemas are up to date by now. */
    public void open() {
        content = content();
        watch.start();
    }

    /** Calls out to all servers and waits until none serves; none comes back before this session ends. */
    static void awaitServersPaused(Connection restore) throws SQLException {
        long end = System.nanoTime() + PAUSE_MAX.toNanos();
        closeEntranceAndCall(restore);
        while (!noneServes(restore)) {
            if (System.nanoTime() > end) {
                throw new LaunchException(
                        LaunchError.BACKUP_REFUSED,
                        "A server on this database does not pause for the restore within %d s.%nMaybe stop it first."
                                .formatted(PAUSE_MAX.toSeconds()));
            }
            sleep(Duration.ofMillis(100));
        }
    }

    @Override
    public void close() {
        closed = true;
        leave();
    }

    /** The entrance stays closed until the restore's session ends, whatever is committed meanwhile. */
    private static void closeEntranceAndCall(Connection restore) throws SQLException {
        try (Statement statement = restore.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ENTRANCE + ")");
            statement.execute("notify " + CHANNEL);
        }
        restore.commit();
    }

    private static boolean noneServes(Connection restore) throws SQLException {
        try (Statement statement = restore.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + SERVING + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private Connection enter() throws SQLException {
        Connection entered = access.connect();
        try (Statement statement = entered.createStatement()) {
            statement.execute("set application_name = 'yunchou restore gate'");
            statement.execute("listen " + CHANNEL);
            statement.execute("select pg_advisory_lock_shared(" + ENTRANCE + ")");
            statement.execute("select pg_advisory_lock_shared(" + SERVING + ")");
            statement.execute("select pg_advisory_unlock_shared(" + ENTRANCE + ")");
        }
        return entered;
    }

    private void leave() {
        Connection entered = connection;
        connection = null;
        if (entered != null) {
            try {
                entered.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("The gate's connection is gone", alreadyGone);
            }
        }
    }

    private void watch() {
        while (!closed) {
            try {
                if (called()) {
                    giveWay();
                }
            } catch (SQLException databaseAway) {
                returnAfterDatabase();
            }
        }
    }

    private boolean called() throws SQLException {
        Connection entered = connection;
        if (entered == null) {
            throw new SQLException("not connected");
        }
        PGNotification[] calls = entered.unwrap(PGConnection.class).getNotifications((int) LISTEN.toMillis());
        return calls != null && calls.length > 0;
    }

    private void giveWay() throws SQLException {
        LOG.warn("A backup is being restored; serving pauses");
        pause.run();
        leave();
        connection = enter();
        resume.run();
        content = content();
        LOG.warn("Serving goes on over the restored content");
    }

    /** The lock was lost with the connection, so a restore may have come and gone: then what is in memory is old. */
    private void returnAfterDatabase() {
        leave();
        sleep(Duration.ofSeconds(1));
        if (!closed && reconnected() && content() != content) {
            pause.run();
            resume.run();
            content = content();
        }
    }

    private boolean reconnected() {
        try {
            connection = enter();
            return true;
        } catch (SQLException stillAway) {
            LOG.debug("The database is still away", stillAway);
            return false;
        }
    }

    /** Another number after every restore, since that makes the schemas anew. */
    private long content() {
        try (Connection reading = access.connect();
                Statement statement = reading.createStatement();
                ResultSet row = statement.executeQuery("select to_regnamespace('platform')::oid::bigint")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException away) {
            return content;
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
