package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.Answer;
import io.yunchou.story.Waiting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A file of sales facts for one piece of work, the way into the ledger and back. */
final class FactFile {
    private static final Set<String> ENDS = Set.of("DONE", "REFUSED", "FAILED", "CANCELLED", "UNDONE");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String HEADER = "kind,date,document,account,amount,currency\n";

    private final String prefix;
    private final int facts;

    FactFile(String prefix, int facts) {
        this.prefix = prefix;
        this.facts = facts;
    }

    /** The account that all facts belong to. */
    static void prepare(ApiClient client) {
        String accounts = "code,name\nKILL,The one customer\n";
        Map<String, Object> fields = Map.of("code", "code", "name", "name");
        JsonNode done = end(
                client,
                begin(client, "accounts.csv", accounts, "customer.account", fields)
                        .orElseThrow());
        if (!done.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("The account is not taken in: " + done);
        }
    }

    /** Hands the piece's file in and asks for its import; nothing when the server refuses for now. */
    Optional<Long> begin(ApiClient client, int number) {
        Map<String, Object> fields = Map.of(
                "kind",
                "kind",
                "date",
                "date",
                "document",
                "document",
                "account",
                "account",
                "netAmount",
                "amount",
                "currency",
                "currency");
        return begin(client, prefix + number + ".csv", content(number), "ledger.fact", fields);
    }

    /** How an import ended; a server that refuses for now is asked again. */
    static JsonNode end(ApiClient client, long importId) {
        return await(client, importId, ENDS::contains);
    }

    static JsonNode await(ApiClient client, long importId, Function<String, Boolean> state) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Answer answer = client.get("/api/imports/" + importId);
            if (answer.status() == 200
                    && state.apply(answer.body().path("state").asString())) {
                return answer.body();
            }
            Waiting.pause(Duration.ofMillis(20));
        }
        throw new IllegalStateException("Import " + importId + " does not come to an end");
    }

    /** What of the piece counts in the ledger: nothing, or how many facts and their sum. */
    Optional<String> counted(ApiClient client, int number) {
        JsonNode totals = client.get("/api/ledger/facts?limit=1&filter=document:starts:" + prefix + number + "-")
                .granted()
                .path("totals");
        if (totals.isEmpty() || totals.get(0).path("count").asLong() == 0) {
            return Optional.empty();
        }
        JsonNode total = totals.get(0);
        return Optional.of(words(
                total.path("count").asInt(),
                new BigDecimal(total.path("netAmount").asString())));
    }

    String whole(int number) {
        BigDecimal sum = IntStream.rangeClosed(1, facts)
                .mapToObj(fact -> amount(number, fact))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return words(facts, sum);
    }

    private static Optional<Long> begin(
            ApiClient client, String name, String content, String entity, Map<String, Object> fields) {
        Answer stored = client.handIn(name, content);
        if (stored.status() != 201) {
            return Optional.empty();
        }
        Map<String, Object> step =
                Map.of("name", name, "entity", entity, "from", Map.of("file", name), "fields", fields);
        Answer begun = client.post(
                "/api/imports",
                Map.of(
                        "fileIds",
                        List.of(stored.body().path("id").asLong()),
                        "source",
                        Map.of("format", 1, "name", "kill", "steps", List.of(step)),
                        "policy",
                        "ALL_OR_NOTHING",
                        "dryRun",
                        false));
        return begun.status() == 202 ? Optional.of(begun.body().path("importId").asLong()) : Optional.empty();
    }

    private String content(int number) {
        return IntStream.rangeClosed(1, facts)
                .mapToObj(fact -> "booking,2014-05-%02d,%s%d-%d,KILL,%s,USD%n"
                        .formatted(1 + fact % 28, prefix, number, fact, amount(number, fact)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static BigDecimal amount(int number, int fact) {
        return BigDecimal.valueOf(1000L * number + fact, 4);
    }

    private static String words(int count, BigDecimal sum) {
        return count + " facts of " + sum.stripTrailingZeros().toPlainString();
    }
}
