package io.yunchou.story.kill;

import io.yunchou.story.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Small writing requests: each makes an access token. */
final class MakingTokens implements Work {
    private List<String> scopes = List.of();

    @Override
    public String name() {
        return "tokens";
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
    public Optional<String> found(ApiClient client, int number) {
        return StreamSupport.stream(client.get("/api/account/tokens").granted().spliterator(), false)
                .map(token -> token.path("name").asString())
                .filter(whole(number)::equals)
                .findFirst();
    }

    @Override
    public String whole(int number) {
        return "piece " + number;
    }
}
