package io.yunchou.story.kill;

import io.yunchou.launcher.postgres.Access;
import io.yunchou.story.ApiClient;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Stage;
import io.yunchou.story.Waiting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the story stands on: the database writes through to the disk, and the server answers after the commit. */
final class Durability {
    private static final Duration HELD_UP = Duration.ofSeconds(3);

    private Durability() {}

    /** @param works of each the first piece serves as the write whose acknowledgement is watched */
    static void check(Stage stage, ServerProcess server, ApiClient client, List<Work> works) throws SQLException {
        try (Connection database = superuser(server.database()).connect();
                Statement statement = database.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                stage.same(setting, "on", shown(statement, setting));
            }
            for (Work work : works) {
                checkAcknowledgementFollowsCommit(stage, client, statement, work);
            }
        }
    }

    /** Commits are held up by a standby that never comes; an answer meanwhile would have run ahead of its commit. */
    private static void checkAcknowledgementFollowsCommit(Stage stage, ApiClient client, Statement statement, Work work)
            throws SQLException {
        waitForStandby(statement, "nobody");
        CompletableFuture<Optional<String>> answer = CompletableFuture.supplyAsync(() -> work.attempt(client, 0));
        Waiting.pause(HELD_UP);
        stage.holds(
                "%s: while commits are held up for %d s nothing is acknowledged"
                        .formatted(work.name(), HELD_UP.toSeconds()),
                !answer.isDone());
        waitForStandby(statement, "");
        stage.same(
                work.name() + ": once commits go through it is acknowledged",
                Optional.of(work.whole(0)),
                answer.join());
    }

    private static void waitForStandby(Statement statement, String name) throws SQLException {
        statement.execute("set synchronous_commit = local");
        statement.execute("alter system set synchronous_standby_names = '" + name + "'");
        statement.execute("select pg_reload_conf()");
        Waiting.until(Duration.ofSeconds(10), () -> name.equals(quietly(statement)));
        Waiting.pause(Duration.ofMillis(200));
    }

    private static String quietly(Statement statement) {
        try {
            return shown(statement, "synchronous_standby_names");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Access superuser(Access access) {
        return new Access(access.url(), "postgres", access.password());
    }
}
