package io.yunchou.story;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's API as a program uses it, with a personal access token. */
public final class ApiClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Set<String> JOB_ENDS = Set.of("DONE", "FAILED", "CANCELLED");

    private final HttpClient http;
    private final String address;
    private final Map<String, String> credentials;

    private ApiClient(HttpClient http, String address, Map<String, String> credentials) {
        this.http = http;
        this.address = address;
        this.credentials = credentials;
    }

    /** An answer, whatever its status. */
    public record Answer(int status, JsonNode body) {
        /** Fails unless the request was granted. */
        public JsonNode granted() {
            if (status / 100 != 2) {
                throw new IllegalStateException("The request was refused with " + status + ": " + body);
            }
            return body;
        }
    }

    /** No answer at all, e.g. because the server was killed: nobody knows whether the request was carried out. */
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(IOException cause) {
            super(cause.toString(), cause);
        }
    }

    /** With a personal access token. */
    public static ApiClient withToken(String address, String token) {
        return new ApiClient(HttpClient.newHttpClient(), address, Map.of("Authorization", "Bearer " + token));
    }

    /** Signs in with a one-time password and gives it up for a lasting one. */
    static ApiClient firstSignIn(String address, String login, String password) {
        String lasting = "Story-" + UUID.randomUUID();
        ApiClient session = signIn(address, login, password);
        session.put("/api/account/password", Map.of("current", password, "fresh", lasting))
                .granted();
        return signIn(address, login, lasting);
    }

    /** As a browser signs in: the session is in a cookie, and writing requests prove where they come from. */
    public static ApiClient signIn(String address, String login, String password) {
        CookieManager cookies = new CookieManager();
        HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
        ApiClient session = new ApiClient(http, address, Map.of());
        session.get("/api/session/welcome");
        session = new ApiClient(http, address, Map.of("X-XSRF-TOKEN", cookie(cookies, "XSRF-TOKEN")));
        session.post("/api/session", Map.of("login", login, "password", password))
                .granted();
        return session;
    }

    /** Whether a server answers there at all. */
    static boolean answers(String address) {
        try {
            return new ApiClient(HttpClient.newHttpClient(), address, Map.of())
                            .get("/api/session/welcome")
                            .status()
                    == 200;
        } catch (NoAnswer notYet) {
            return false;
        }
    }

    /** The same user by a token that lives a day. */
    public ApiClient tokenForEverything() {
        Map<String, Object> asked = Map.of("name", "story", "scopes", permissions(), "days", 1);
        JsonNode made = post("/api/account/tokens", asked).granted();
        return withToken(address, made.path("secret").asString());
    }

    /** All that the user may do. */
    public List<String> permissions() {
        JsonNode me = get("/api/session").granted();
        return StreamSupport.stream(me.path("permissions").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends text of another kind than JSON. */
    public Answer postText(String path, String type, String text) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(text)));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Hands in a file to be imported; the answer tells its id. */
    public Answer handIn(String name, String content) {
        String path = "/api/imports/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(content)));
    }

    /** Sends a file as it is. */
    public Answer send(String path, Path file) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Waits for a job to end, however it ends. */
    public JsonNode awaitJob(long id) {
        while (true) {
            JsonNode job = get("/api/jobs/" + id).granted();
            if (JOB_ENDS.contains(job.path("state").asString())) {
                return job;
            }
            Waiting.pause(Duration.ofMillis(100));
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(TIMEOUT);
        credentials.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    type.contains("json") ? JSON.readTree(response.body()) : JSON.valueToTree(response.body()));
        } catch (IOException failure) {
            throw new NoAnswer(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", interrupted));
        }
    }

    private static String cookie(CookieManager cookies, String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
