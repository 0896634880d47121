package io.yunchou.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** People whom the administrator lets in. */
public final class Staff {
    private static final String USERS = "/api/administration/users";

    private final ServerProcess server;
    private final ApiClient administrator;

    public Staff(ServerProcess server, ApiClient administrator) {
        this.server = server;
        this.administrator = administrator;
    }

    /** Somebody with these roles, signed in. */
    public ApiClient join(String login, String name, String... roles) {
        return join(login, name, null, roles);
    }

    /** The same, as that person of the organisation. */
    public ApiClient join(String login, String name, @Nullable Long personId, String... roles) {
        Map<String, Object> wanted = new HashMap<>(Map.of("login", login, "name", name, "roles", List.of(roles)));
        if (personId != null) {
            wanted.put("personId", personId);
        }
        long id = administrator.post(USERS, wanted).granted().path("id").asLong();
        JsonNode given = administrator
                .post(USERS + "/" + id + "/one-time-password", Map.of())
                .granted();
        return ApiClient.firstSignIn(
                server.address(), login, given.path("password").asString());
    }
}
