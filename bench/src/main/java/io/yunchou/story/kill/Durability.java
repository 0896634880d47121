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
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What the story stands on: the database writes through to the disk, and the server answers after the commit. */
final class Durability {
    private static final Duration HELD_UP = Duration.ofSeconds(3);

    private Durability() {}

    static void check(Stage stage, ServerProcess server, ApiClient client) throws SQLException {
        try (Connection database = superuser(server.database()).connect();
                Statement statement = database.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                stage.same(setting, "on", shown(statement, setting));
            }
            checkAcknowledgementFollowsCommit(stage, client, statement);
        }
    }

    /** Commits are held up by a standby that never comes; an answer meanwhile would have run ahead of its commit. */
    private static void checkAcknowledgementFollowsCommit(Stage stage, ApiClient client, Statement statement)
            throws SQLException {
        Map<String, Object> write =
                Map.of("name", "held up", "scopes", client.permissions().subList(0, 1), "days", 1);
        waitForStandby(statement, "nobody");
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                () -> client.post("/api/account/tokens", write).status());
        Waiting.pause(HELD_UP);
        stage.holds(
                "while commits are held up for " + HELD_UP.toSeconds() + " s a write is not acknowledged",
                !answer.isDone());
        waitForStandby(statement, "");
        stage.same("once commits go through it is acknowledged with", 201, answer.join());
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
