package io.yunchou.story.outage;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.Answer;
import io.yunchou.story.Notes;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.Stage;
import io.yunchou.story.Waiting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The disk under the embedded database fills up and is emptied again. The disk is a small one in memory. */
final class DiskFull {
    private static final int DISK_MEGABYTES = 400;
    private static final int BLOCK_BYTES = 64 << 10;
    private static final int FILE_BYTES = 4 << 20;
    private static final int FILES_MAX = 100;
    private static final int HEX_DIGITS = 16;
    private static final Duration RECOVERED_WITHIN = Duration.ofMinutes(2);
    private static final Set<String> CODES = Set.of("platform.disk-full", "platform.database-unavailable");

    private final Stage stage;

    DiskFull(Stage stage) {
        this.stage = stage;
    }

    void play() throws IOException {
        stage.step("a server works on a disk of %d MB".formatted(DISK_MEGABYTES));
        ServerProcess server = stage.serverOnDisk(DISK_MEGABYTES);
        ApiClient client = server.administratorSession();
        Notes notes = new Notes(client, "note");
        stage.same("a write is granted with", 201, notes.write().status());
        stage.step("something else fills the disk");
        Path filler = server.folderInside().resolve("filler");
        fill(filler);
        Answer refused = storeUntilRefused(client);
        stage.same("a write is refused with", 503, refused.status());
        String code = refused.body().path("code").asString("");
        stage.holds("its code tells of the database: " + code, CODES.contains(code));
        stage.holds("the server runs on", server.isRunning());
        stage.step("the disk is emptied");
        Files.delete(filler);
        long back = System.nanoTime();
        Waiting.until(RECOVERED_WITHIN, () -> notes.write().status() == 201);
        stage.step("takes writes again after %.1f s".formatted((System.nanoTime() - back) / 1e9));
        stage.same("writes that were granted and are lost", Set.of(), notes.lost());
    }

    private static void fill(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK_BYTES];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // that is what it was for
        }
    }

    /** What the database has set aside is used up first. */
    private static Answer storeUntilRefused(ApiClient client) {
        String content = new SplittableRandom(DISK_MEGABYTES)
                .longs(FILE_BYTES / HEX_DIGITS)
                .mapToObj("%016x"::formatted)
                .collect(Collectors.joining());
        Answer answer = client.handIn("1.csv", content);
        for (int number = 2; answer.status() == 201 && number <= FILES_MAX; number++) {
            answer = client.handIn(number + ".csv", content);
        }
        return answer;
    }
}
