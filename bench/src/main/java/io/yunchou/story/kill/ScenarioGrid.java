package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import io.yunchou.story.ApiClient.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * A scenario as the interface shows it.
 *
 * @param scenario its address
 * @param top the node of the whole company
 * @param sellers the nodes below
 * @param months the periods below the year
 */
record ScenarioGrid(String scenario, String top, List<String> sellers, List<String> months) {
    static final ScenarioGrid NONE = new ScenarioGrid("", "", List.of(), List.of());
    private static final Map<String, Object> EVERYTHING =
            Map.of("rows", Map.of("depth", 9), "measures", List.of("quota"));

    /** A cell: a row and a column. */
    record Place(String node, String period) {}

    static ScenarioGrid of(ApiClient client, String scenario) {
        JsonNode page = client.post(scenario + "/grid", EVERYTHING).granted();
        List<String> sellers = new ArrayList<>();
        page.path("rows").forEach(row -> {
            if (row.path("leaf").asBoolean()) {
                sellers.add(row.path("node").asString());
            }
        });
        List<String> months = new ArrayList<>();
        page.path("columns").forEach(column -> {
            if (column.path("leaf").asBoolean()) {
                months.add(column.path("period").asString());
            }
        });
        String top = page.path("rows").path(0).path("node").asString();
        return new ScenarioGrid(scenario, top, sellers, months);
    }

    Answer page(ApiClient client) {
        return client.post(scenario + "/grid", EVERYTHING);
    }

    JsonNode history(ApiClient client, Place place) {
        return client.get("%s/history?node=%s&period=%s".formatted(scenario, place.node(), place.period()))
                .granted();
    }

    Place whole() {
        return new Place(top, Company.YEAR);
    }

    /** Two sellers in two months, others for the next number. */
    List<Place> some(int number) {
        List<Place> places = new ArrayList<>();
        for (int step = 0; step < 2; step++) {
            String seller = sellers.get((number + step) % sellers.size());
            places.add(new Place(seller, months.get(number % months.size())));
            places.add(new Place(seller, months.get((number + 1) % months.size())));
        }
        return places;
    }

    /** Every cell that is ever set. */
    List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(whole()));
        for (String seller : sellers) {
            months.forEach(month -> places.add(new Place(seller, month)));
        }
        return places;
    }

    /** What is wrong with the scenario as a whole. */
    List<String> breaches(ApiClient client) {
        JsonNode page = page(client).granted();
        Map<Place, Long> shown = values(page);
        List<String> breaches = new ArrayList<>();
        TreeSet<Long> sequences = new TreeSet<>();
        for (Place place : places()) {
            JsonNode history = history(client, place);
            history.forEach(
                    event -> sequences.add(event.path("change").path("sequence").asLong()));
            if (!history.isEmpty()
                    && history.get(history.size() - 1).path("after").asLong()
                            != Objects.requireNonNull(shown.get(place))) {
                breaches.add(place + " does not hold what its history says");
            }
        }
        long last = page.path("sequence").asLong();
        if (!sequences.equals(
                new TreeSet<>(LongStream.rangeClosed(1, last).boxed().toList()))) {
            breaches.add("of the operations 1 to %d, %d are there".formatted(last, sequences.size()));
        }
        breaches.addAll(unequalParts(shown));
        return breaches;
    }

    private List<String> unequalParts(Map<Place, Long> shown) {
        List<String> breaches = new ArrayList<>();
        for (String month : months) {
            long parts = sellers.stream()
                    .mapToLong(seller -> Objects.requireNonNull(shown.get(new Place(seller, month))))
                    .sum();
            if (parts != Objects.requireNonNull(shown.get(new Place(top, month)))) {
                breaches.add("the sellers of " + month + " do not sum up");
            }
        }
        long year = months.stream()
                .mapToLong(month -> Objects.requireNonNull(shown.get(new Place(top, month))))
                .sum();
        if (year != Objects.requireNonNull(shown.get(whole()))) {
            breaches.add("the months do not sum up");
        }
        return breaches;
    }

    private static Map<Place, Long> values(JsonNode page) {
        Map<Place, Long> values = new HashMap<>();
        for (JsonNode row : page.path("rows")) {
            for (int column = 0; column < page.path("columns").size(); column++) {
                String period = page.path("columns").get(column).path("period").asString();
                values.put(
                        new Place(row.path("node").asString(), period),
                        row.path("values").get(column).asLong(0));
            }
        }
        return values;
    }
}
