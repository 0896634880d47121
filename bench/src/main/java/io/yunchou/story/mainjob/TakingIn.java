package io.yunchou.story.mainjob;

import io.yunchou.story.ApiClient;
import io.yunchou.story.Stage;
import io.yunchou.testkit.AdventureWorksTruth;
import io.yunchou.testkit.AdventureWorksTruth.Booked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The company's files go in through the door that every import takes. */
final class TakingIn {
    private static final String COMPANY = "demo/adventureworks";

    private final Stage stage;
    private final ApiClient client;
    private final AdventureWorksTruth truth;

    TakingIn(Stage stage, ApiClient client, AdventureWorksTruth truth) {
        this.stage = stage;
        this.client = client;
        this.truth = truth;
    }

    void play(Path root) {
        stage.step("sales operations take the company's files in");
        Path folder = root.resolve(COMPANY);
        JsonNode source = client.postText("/api/imports/sources/read", "application/yaml", text(folder))
                .granted();
        Map<String, Object> request = Map.of(
                "fileIds",
                handIn(folder.resolve("files")),
                "source",
                source,
                "policy",
                "ALL_OR_NOTHING",
                "dryRun",
                false);
        JsonNode begun = client.post("/api/imports", request).granted();
        client.awaitJob(begun.path("jobId").asLong());
        check(client.get("/api/imports/" + begun.path("importId").asLong()).granted());
        checkLedger();
    }

    private void check(JsonNode done) {
        stage.same("the import ends", "DONE", done.path("state").asString());
        Map<String, Long> good = new TreeMap<>();
        long bad = 0;
        for (JsonNode step : done.path("steps")) {
            good.merge(step.path("name").asString(), step.path("good").asLong(), Long::sum);
            bad += step.path("bad").asLong();
        }
        stage.same("rows refused", 0L, bad);
        stage.same("orders taken in as booked", truth.booked().facts(), good.get("Orders as booked"));
        stage.same("orders taken in as shipped", truth.shipped().facts(), good.get("Orders as shipped"));
        stage.same("quotas taken in", (long) truth.windows().size(), good.get("Quotas owed"));
    }

    private void checkLedger() {
        stage.step("the ledger is summed up");
        JsonNode totals = client.get("/api/ledger/facts?limit=1").granted().path("totals");
        stage.same("bookings in the ledger", truth.booked(), booked(totals, "booking"));
        stage.same("revenues in the ledger", truth.shipped(), booked(totals, "revenue"));
    }

    private static Booked booked(JsonNode totals, String kind) {
        return StreamSupport.stream(totals.spliterator(), false)
                .filter(total -> total.path("kind").asString().equals(kind))
                .map(total -> new Booked(total.path("count").asLong(), Amounts.of(total.path("netAmount"))))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> handIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(this::handInFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long handInFile(Path file) {
        return client.send("/api/imports/files?name=" + file.getFileName(), file)
                .granted()
                .path("id")
                .asLong();
    }

    private static String text(Path folder) {
        try {
            return Files.readString(folder.resolve("source.yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
