package io.yunchou.story;

import io.yunchou.story.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Small writes of which each that was granted must be there later: access tokens, told apart by their names. */
public final class Notes {
    private final ApiClient client;
    private final String prefix;
    private final List<String> scopes;
    private final Set<String> granted = new TreeSet<>();
    private int number;

    /** @param prefix begins their names, of which no two may be alike */
    public Notes(ApiClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
        this.scopes = client.permissions().subList(0, 1);
    }

    public Answer write() {
        String name = prefix + " " + ++number;
        Answer answer = client.post("/api/account/tokens", Map.of("name", name, "scopes", scopes, "days", 1));
        if (answer.status() == 201) {
            granted.add(name);
        }
        return answer;
    }

    /** How many there are. */
    public int count() {
        return client.get("/api/account/tokens").granted().size();
    }

    /** Those that were granted and are not there. */
    public Set<String> lost() {
        Set<String> lost = new TreeSet<>(granted);
        client.get("/api/account/tokens")
                .granted()
                .forEach(token -> lost.remove(token.path("name").asString()));
        return lost;
    }
}
