package io.yunchou.story.backup;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.NoAnswer;
import io.yunchou.story.Notes;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Stage;
import io.yunchou.story.Story;
import io.yunchou.story.Waiting;
import io.yunchou.testkit.OutsidePostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** {@code backup}: a backup is taken and restored beside a running server, on both kinds of database. */
public final class BackupStory implements Story {
    private static final int REFUSED = 11;
    private static final Duration BACK_WITHIN = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String about() {
        return "a backup taken beside the running server comes back beside it, whole, on both kinds of database";
    }

    @Override
    public void play(Stage stage) throws Exception {
        stage.step("on the embedded PostgreSQL");
        play(stage, stage.server());
        stage.step("on an outside PostgreSQL 15");
        OutsidePostgres outside = stage.keep(OutsidePostgres.start());
        play(stage, stage.serverOver(outside.freshDatabase()));
    }

    private static void play(Stage stage, ServerProcess server) {
        ApiClient client = server.administratorSession();
        Notes kept = new Notes(client, "kept");
        kept.write().granted();
        Path file = stage.folder().resolve("taken.yunchou");
        stage.same("backup ends with", 0, server.run("backup", file.toString()));
        stage.same("onto a file that is there it ends with", REFUSED, server.run("backup", file.toString()));
        new Notes(client, "later").write().granted();
        stage.same("restore over data ends with", REFUSED, server.run("restore", file.toString()));
        stage.same("after which there are notes", 2, kept.count());
        stage.same("restore --replace ends with", 0, server.run("restore", file.toString(), "--replace"));
        Waiting.until(BACK_WITHIN, () -> !server.isRunning() || serves(client));
        stage.holds("the server runs on", server.isRunning());
        stage.same("what was backed up and is lost", Set.of(), kept.lost());
        stage.same("notes, without what was written since", 1, kept.count());
        stage.same("a new note is granted with", 201, kept.write().status());
    }

    private static boolean serves(ApiClient client) {
        try {
            return client.get("/api/session").status() == 200;
        } catch (NoAnswer pausing) {
            return false;
        }
    }
}
