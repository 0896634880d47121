package io.yunchou.bench.cubeapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One user of the API who measures how long he waits, to the last byte of the answer. */
final class PlanClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    PlanClient(String address, String login) {
        this.address = address;
        this.token = "yunchou_" + login;
    }

    /** An answer and the nanoseconds that it took. */
    record Answer(int status, byte[] content, long nanos) {
        JsonNode body() {
            return JSON.readTree(content);
        }

        JsonNode granted() {
            if (status / 100 != 2) {
                throw new IllegalStateException("Refused with %d: %s".formatted(status, new String(content)));
            }
            return body();
        }
    }

    Answer post(String path, Map<String, ?> body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), System.nanoTime() - start);
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
