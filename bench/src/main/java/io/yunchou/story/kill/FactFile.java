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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A file of sales facts for one piece of work, the way into the ledger and back. */
final class FactFile {
    private static final Set<String> ENDS = Set.of("DONE", "REFUSED", "FAILED", "CANCELLED", "UNDONE");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final String HEADER = "kind,date,document,account,amount,currency\n";
    private static final Map<String, Object> FIELDS = Map.of(
            "kind", "kind",
            "date", "date",
            "document", "document",
            "account", "account",
            "netAmount", "amount",
            "currency", "currency");

    private final String prefix;
    private final int facts;

    FactFile(String prefix, int facts) {
        this.prefix = prefix;
        this.facts = facts;
    }

    /** Hands the piece's file in and asks for its import; nothing when the server refuses for now. */
    Optional<Long> begin(ApiClient client, int number) {
        String name = prefix + number + ".csv";
        Answer stored = client.handIn(name, content(number));
        if (stored.status() != 201) {
            return Optional.empty();
        }
        Map<String, Object> step =
                Map.of("name", name, "entity", "ledger.fact", "from", Map.of("file", name), "fields", FIELDS);
        long file = stored.body().path("id").asLong();
        Answer begun = client.post("/api/imports", Company.request(List.of(file), List.of(step)));
        return begun.status() == 202 ? Optional.of(begun.body().path("importId").asLong()) : Optional.empty();
    }

    /** How an import ended; a server that refuses for now is asked again. */
    static String end(ApiClient client, long importId) {
        return await(client, importId, ENDS::contains);
    }

    static String await(ApiClient client, long importId, Predicate<String> wanted) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Answer answer = client.get("/api/imports/" + importId);
            String state = answer.body().path("state").asString("");
            if (answer.status() == 200 && wanted.test(state)) {
                return state;
            }
            Waiting.pause(POLL);
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

    private String content(int number) {
        return IntStream.rangeClosed(1, facts)
                .mapToObj(fact -> "booking,2015-05-%02d,%s%d-%d,%s,%s,USD%n"
                        .formatted(1 + fact % 28, prefix, number, fact, Company.CUSTOMER, amount(number, fact)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static BigDecimal amount(int number, int fact) {
        return BigDecimal.valueOf(1000L * number + fact, 4);
    }

    private static String words(int count, BigDecimal sum) {
        return count + " facts of " + sum.stripTrailingZeros().toPlainString();
    }
}
