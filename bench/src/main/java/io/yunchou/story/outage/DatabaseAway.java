package io.yunchou.story.outage;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.Answer;
import io.yunchou.story.Notes;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Stage;
import io.yunchou.story.Waiting;
import io.yunchou.testkit.OutsidePostgres;
import java.time.Duration;
import java.util.Set;

/** An outside PostgreSQL goes away under the server and comes back. */
final class DatabaseAway {
    private static final int UNAVAILABLE = 503;
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(30);

    private final Stage stage;

    DatabaseAway(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.step("a server works on an outside PostgreSQL 15");
        OutsidePostgres database = stage.keep(OutsidePostgres.start());
        ServerProcess server = stage.serverOver(database.freshDatabase());
        ApiClient client = server.administratorSession();
        Notes notes = new Notes(client, "note");
        stage.same("a write is granted with", 201, notes.write().status());
        stage.step("the database is stopped");
        database.stop();
        refused("a read", () -> client.get("/api/session"));
        refused("a write", notes::write);
        stage.holds("the server runs on", server.isRunning());
        stage.step("the database is started again");
        long back = System.nanoTime();
        database.restart();
        Waiting.until(RECOVERED_WITHIN, () -> client.get("/api/session").status() == 200);
        stage.step("answers again after %.1f s".formatted((System.nanoTime() - back) / 1e9));
        stage.same("a write is granted with", 201, notes.write().status());
        stage.same("writes that were granted and are lost", Set.of(), notes.lost());
    }

    /** One request. */
    private interface Call {
        Answer send();
    }

    private void refused(String what, Call call) {
        long start = System.nanoTime();
        Answer answer = call.send();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        stage.same(what + " is refused with", UNAVAILABLE, answer.status());
        stage.same(
                "its code",
                "platform.database-unavailable",
                answer.body().path("code").asString(""));
        stage.holds(
                "it says what to do", answer.body().path("detail").asString("").contains("Maybe "));
        stage.holds("within %d s".formatted(ANSWERED_WITHIN.toSeconds()), taken.compareTo(ANSWERED_WITHIN) < 0);
    }
}
