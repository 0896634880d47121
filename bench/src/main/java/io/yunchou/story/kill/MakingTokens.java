package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Small writing requests: each makes an access token. */
final class MakingTokens implements Work {
    private List<String> scopes = List.of();

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public int acknowledgementsMax() {
        return 60;
    }

    @Override
    public void prepare(ApiClient client) {
        scopes = client.permissions().subList(0, 1);
    }

    @Override
    public Optional<String> attempt(ApiClient client, int number) {
        ApiClient.Answer answer =
                client.post("/api/account/tokens", Map.of("name", whole(number), "scopes", scopes, "days", 1));
        return answer.status() == 201 ? Optional.of(whole(number)) : Optional.empty();
    }

    @Override
    public Map<Integer, String> found(ApiClient client, Set<Integer> numbers) {
        Map<String, Integer> names = new TreeMap<>();
        numbers.forEach(number -> names.put(whole(number), number));
        Map<Integer, String> found = new TreeMap<>();
        for (JsonNode token : client.get("/api/account/tokens").granted()) {
            String name = token.path("name").asString();
            Optional.ofNullable(names.get(name)).ifPresent(number -> found.merge(number, name, String::concat));
        }
        return found;
    }

    @Override
    public String whole(int number) {
        return "piece " + number;
    }
}
