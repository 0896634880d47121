package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Edits of a scenario: four cells at once, and now and then the year of the whole company, spread to all below. */
final class ScenarioEdits implements Work {
    private static final String SCENARIOS = "/api/plan/scenarios";
    private static final int SPREAD_EVERY = 10;
    private static final long UNKNOWN = -1;

    private ScenarioGrid grid = ScenarioGrid.NONE;
    private long seen = UNKNOWN;

    @Override
    public String name() {
        return "edits";
    }

    @Override
    public int acknowledgementsMax() {
        return 60;
    }

    @Override
    public void prepare(ApiClient client) {
        client.put("/api/administration/settings/plan.scenario-undo-depth", Map.of("value", "1000000"))
                .granted();
        Map<String, Object> wanted = Map.of(
                "name", "Kill",
                "fiscalYear", Company.YEAR,
                "measure", "booking-net",
                "organisationOn", "2015-01-01",
                "grain", "1");
        JsonNode opened = client.post(SCENARIOS, wanted).granted();
        grid = ScenarioGrid.of(
                client, SCENARIOS + "/" + opened.path("scenario").path("id").asLong());
    }

    /** Who has no answer, or a refusal, looks again before the next edit. */
    @Override
    public Optional<String> attempt(ApiClient client, int number) {
        if (seen == UNKNOWN) {
            Answer page = grid.page(client);
            if (page.status() != 200) {
                return Optional.empty();
            }
            seen = page.body().path("sequence").asLong();
        }
        Map<String, Object> edit = Map.of("seenSequence", seen, "reason", reason(number), "wish", wish(number));
        seen = UNKNOWN;
        Answer answer = client.post(grid.scenario() + "/edits", edit);
        if (answer.status() != 200) {
            return Optional.empty();
        }
        seen = answer.body().path("sequence").asLong();
        return Optional.of(words(edited(answer.body().path("cells"))));
    }

    /** By the history of every cell that a piece may have set. */
    @Override
    public Map<Integer, String> found(ApiClient client, Set<Integer> numbers) {
        Map<String, Integer> pieces =
                numbers.stream().collect(Collectors.toMap(ScenarioEdits::reason, number -> number));
        Map<Integer, List<Value>> values = new TreeMap<>();
        for (ScenarioGrid.Place place : grid.places()) {
            for (JsonNode event : grid.history(client, place)) {
                Integer number = pieces.get(event.path("change").path("reason").asString());
                if (number != null && sets(number, place)) {
                    values.computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(new Value(place, event.path("after").asString()));
                }
            }
        }
        Map<Integer, String> found = new TreeMap<>();
        values.forEach((number, set) -> found.put(number, words(set)));
        return found;
    }

    @Override
    public String whole(int number) {
        return words(values(number));
    }

    @Override
    public List<String> breaches(ApiClient client) {
        return grid.breaches(client);
    }

    /** A cell and the amount in it. */
    private record Value(ScenarioGrid.Place place, String amount) {
        Map<String, Object> wished() {
            return Map.of("node", place.node(), "period", place.period(), "value", amount);
        }
    }

    private Map<String, Object> wish(int number) {
        String kind = spreads(number) ? "SET" : "PASTE";
        return Map.of(
                "kind",
                kind,
                "cells",
                values(number).stream().map(Value::wished).toList());
    }

    private List<Value> values(int number) {
        if (spreads(number)) {
            return List.of(new Value(grid.whole(), Long.toString(1_000_000L + number)));
        }
        return grid.some(number).stream()
                .map(place -> new Value(place, Long.toString(number)))
                .toList();
    }

    private boolean sets(int number, ScenarioGrid.Place place) {
        return values(number).stream().anyMatch(value -> value.place().equals(place));
    }

    private static boolean spreads(int number) {
        return number % SPREAD_EVERY == 0;
    }

    private static String reason(int number) {
        return "piece " + number;
    }

    private static List<Value> edited(JsonNode cells) {
        List<Value> values = new ArrayList<>();
        for (JsonNode cell : cells) {
            ScenarioGrid.Place place = new ScenarioGrid.Place(
                    cell.path("node").asString(), cell.path("period").asString());
            values.add(new Value(place, cell.path("after").asString()));
        }
        return values;
    }

    private static String words(Collection<Value> values) {
        return values.stream()
                .map(value -> "%s %s = %s"
                        .formatted(value.place().node(), value.place().period(), value.amount()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
