package io.yunchou.bench.imports;

import io.yunchou.bench.Progress;
import io.yunchou.story.ApiClient;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.ThrowAwayFolder;
import io.yunchou.story.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** The real server with a company of a hundred sellers and five thousand accounts, itself taken in as files. */
final class ImportingCompany implements AutoCloseable {
    private static final double NANOS_PER_SECOND = 1e9;

    private final ThrowAwayFolder folder = new ThrowAwayFolder();
    private final Workshop workshop = Workshop.ofEnvironment();
    private final ServerProcess server;
    private final ApiClient api;

    ImportingCompany(Progress progress) {
        progress.say("starting the server");
        server = ServerProcess.start(workshop, folder.path(), null);
        api = server.administrator();
        progress.say("taking a company in");
        JsonNode made = imported(store(masterData()), masterDataSteps());
        requireDone(made);
    }

    /**
     * What came of one file.
     *
     * @param reported how many of the rows that are bad are reported with their row and field
     * @param wrongTotals 1 where what the ledger counts is not what the good rows sum to, else 0
     */
    record Outcome(
            double seconds,
            double uploadSeconds,
            long good,
            long reported,
            long wrongTotals,
            long trailEntries,
            long heapBytes) {}

    Path folder() {
        return folder.path();
    }

    Outcome take(Path file, GeneratedFacts facts, Progress progress) {
        progress.say("importing " + file.getFileName());
        try (PeakHeap heap = PeakHeap.of(workshop, server.pid())) {
            long start = System.nanoTime();
            long fileId = store(file);
            long stored = System.nanoTime();
            JsonNode done = imported(fileId, List.of(facts(String.valueOf(file.getFileName()))));
            long end = System.nanoTime();
            requireDone(done);
            long importId = done.path("id").asLong();
            return new Outcome(
                    (end - start) / NANOS_PER_SECOND,
                    (stored - start) / NANOS_PER_SECOND,
                    done.path("steps").path(0).path("good").asLong(),
                    reported(importId, facts.badFieldByRow()),
                    counted(facts) ? 0 : 1,
                    trailEntries(importId),
                    heap.bytes());
        }
    }

    /** Reads every problem of the import back; one that is not of a bad row, or is told twice, counts against it. */
    private long reported(long importId, Map<Long, String> badFieldByRow) {
        Map<Long, String> awaited = new HashMap<>(badFieldByRow);
        long reported = 0;
        String after = "";
        do {
            JsonNode page = api.get("/api/imports/%d/problems?limit=500%s".formatted(importId, after))
                    .granted();
            for (JsonNode problem : page.path("items")) {
                boolean right = awaited.remove(
                        problem.path("row").asLong(), problem.path("field").asString());
                reported += right ? 1 : -1;
            }
            after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        return reported;
    }

    private boolean counted(GeneratedFacts facts) {
        JsonNode totals = api.get("/api/ledger/facts?limit=1&filter=document:starts:%s-".formatted(facts.documents()))
                .granted()
                .path("totals");
        return totals.size() == 1
                && totals.path(0).path("count").asLong() == facts.good()
                && new BigDecimal(totals.path(0).path("netAmount").asString()).compareTo(facts.sum()) == 0;
    }

    private long trailEntries(long importId) {
        return api.get("/api/administration/trail?limit=5&filter=subject:eq:platform.import&filter=subjectId:eq:"
                        + importId)
                .granted()
                .path("items")
                .size();
    }

    private long store(Path file) {
        String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        return api.send("/api/imports/files?name=" + name, file)
                .granted()
                .path("id")
                .asLong();
    }

    private JsonNode imported(long fileId, List<Map<String, Object>> steps) {
        Map<String, Object> request = Map.of(
                "fileIds",
                List.of(fileId),
                "source",
                Map.of("format", 1, "name", "bench", "steps", steps),
                "policy",
                "GOOD_ROWS",
                "dryRun",
                false);
        JsonNode begun = api.post("/api/imports", request).granted();
        JsonNode job = api.awaitJob(begun.path("jobId").asLong());
        if (!job.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("The import fails: " + job);
        }
        return api.get("/api/imports/" + begun.path("importId").asLong()).granted();
    }

    private static void requireDone(JsonNode done) {
        if (!done.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("The import is not done: " + done);
        }
    }

    private static Map<String, Object> facts(String file) {
        return step(
                "ledger.fact",
                file,
                Map.ofEntries(
                        Map.entry("kind", "Kind"),
                        Map.entry("date", "Date"),
                        Map.entry("document", "Document"),
                        Map.entry("account", "Account"),
                        Map.entry("product", "Product"),
                        Map.entry("seller", "Seller"),
                        Map.entry("netAmount", "Net Amount"),
                        Map.entry("taxAmount", "Tax Amount"),
                        Map.entry("currency", "Currency"),
                        Map.entry("quantity", "Quantity")));
    }

    private static Map<String, Object> step(String entity, String file, Map<String, Object> fields) {
        return Map.of("name", entity, "entity", entity, "from", Map.of("file", file), "fields", fields);
    }

    private static List<Map<String, Object>> masterDataSteps() {
        return List.of(
                step("org.unit", "units.csv", Map.of("code", "Code", "name", "Name")),
                step("org.person", "people.csv", Map.of("code", "Code", "name", "Name")),
                step("org.placement", "placements.csv", Map.of("person", "Person", "unit", "Unit", "start", "Start")),
                step("catalog.category", "categories.csv", Map.of("code", "Code", "name", "Name")),
                step("catalog.product", "products.csv", Map.of("code", "Code", "name", "Name", "category", "Category")),
                step("customer.account", "accounts.csv", Map.of("code", "Code", "name", "Name")));
    }

    private Path masterData() {
        Path zip = folder.path().resolve("company.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            part(out, "units.csv", "Code,Name\nALL,All\n");
            part(out, "people.csv", "Code,Name\n" + lines(GeneratedFacts.SELLERS, "S%1$d,Seller %1$d"));
            part(out, "placements.csv", "Person,Unit,Start\n" + lines(GeneratedFacts.SELLERS, "S%d,ALL,2012-01-01"));
            part(out, "categories.csv", "Code,Name\nGOODS,Goods\n");
            part(
                    out,
                    "products.csv",
                    "Code,Name,Category\n" + lines(GeneratedFacts.PRODUCTS, "P%1$d,Product %1$d,GOODS"));
            part(out, "accounts.csv", "Code,Name\n" + lines(GeneratedFacts.ACCOUNTS, "A%1$d,Account %1$d"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zip;
    }

    private static void part(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(int count, String pattern) {
        IntFunction<String> line = number -> pattern.formatted(number);
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
