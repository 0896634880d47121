package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The small company in which the story works: one unit, four sellers, one customer and a year of months. */
final class Company {
    static final String CUSTOMER = "KILL";
    static final String YEAR = "FY2015";
    private static final int SELLERS = 4;
    private static final int MONTHS = 12;
    private static final int MONTHS_PER_QUARTER = 3;

    private Company() {}

    /** Brings it into being. */
    static void found(ApiClient client) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("org.unit", "code,name\nALL,All\n");
        files.put("org.person", "code,name\n" + sellers("S%1$d,Seller %1$d%n"));
        files.put("org.placement", "person,unit,start\n" + sellers("S%d,ALL,2012-01-01%n"));
        files.put("org.fiscal-period", "code,kind,parent,start,end\n" + periods());
        files.put("customer.account", "code,name\n" + CUSTOMER + ",The one customer\n");
        List<Long> ids = files.entrySet().stream()
                .map(file -> handIn(client, file.getKey(), file.getValue()))
                .toList();
        List<Map<String, Object>> steps = files.entrySet().stream()
                .map(file -> step(file.getKey(), file.getValue()))
                .toList();
        takeIn(client, ids, steps);
    }

    private static void takeIn(ApiClient client, List<Long> ids, List<Map<String, Object>> steps) {
        JsonNode begun = client.post("/api/imports", request(ids, steps)).granted();
        client.awaitJob(begun.path("jobId").asLong());
        JsonNode done =
                client.get("/api/imports/" + begun.path("importId").asLong()).granted();
        if (!done.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("The company is not taken in: " + done);
        }
    }

    /** An import of which either every row goes in or none. */
    static Map<String, Object> request(List<Long> fileIds, List<Map<String, Object>> steps) {
        return Map.of(
                "fileIds",
                fileIds,
                "source",
                Map.of("format", 1, "name", "kill", "steps", steps),
                "policy",
                "ALL_OR_NOTHING",
                "dryRun",
                false);
    }

    private static long handIn(ApiClient client, String entity, String content) {
        return client.handIn(entity + ".csv", content).granted().path("id").asLong();
    }

    /** Each column is the field of its name. */
    private static Map<String, Object> step(String entity, String content) {
        Map<String, Object> fields = List.of(
                        content.lines().findFirst().orElseThrow().split(","))
                .stream()
                .collect(Collectors.toMap(field -> field, field -> field));
        return Map.of("name", entity, "entity", entity, "from", Map.of("file", entity + ".csv"), "fields", fields);
    }

    private static String sellers(String line) {
        return IntStream.rangeClosed(1, SELLERS).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private static String periods() {
        StringBuilder text = new StringBuilder(YEAR + ",YEAR,,2015-01-01,2016-01-01\n");
        for (int month = 1; month <= MONTHS; month++) {
            int quarter = (month - 1) / MONTHS_PER_QUARTER + 1;
            if (month % MONTHS_PER_QUARTER == 1) {
                text.append("%s-Q%d,QUARTER,%s,%s,%s%n"
                        .formatted(YEAR, quarter, YEAR, first(month), first(month + MONTHS_PER_QUARTER)));
            }
            text.append("%s-M%02d,MONTH,%s-Q%d,%s,%s%n"
                    .formatted(YEAR, month, YEAR, quarter, first(month), first(month + 1)));
        }
        return text.toString();
    }

    private static String first(int month) {
        return month > MONTHS ? "2016-01-01" : "2015-%02d-01".formatted(month);
    }
}
