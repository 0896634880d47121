package io.yunchou.bench.start;

import io.yunchou.story.ServerProcess;
import io.yunchou.story.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sign-in page as a browser fetches it: the document, what it links to, and what it asks the interface for. */
final class FirstPage {
    private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");
    private static final String ASKED = "/api/session/welcome";
    private static final Duration POLL = Duration.ofMillis(20);

    private final HttpClient http;
    private final String address;

    private FirstPage(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** Returns once all of it has arrived. */
    static void await(ServerProcess server, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            FirstPage page = new FirstPage(http, server.address());
            while (!page.arrives()) {
                if (!server.isRunning() || System.nanoTime() > end) {
                    throw new IllegalStateException("The server does not come up:\n" + server.said());
                }
                Waiting.pause(POLL);
            }
        }
    }

    private boolean arrives() {
        try {
            HttpResponse<String> document = get("/");
            List<String> parts = LINKED.matcher(document.body())
                    .results()
                    .map(MatchResult::group)
                    .map(link -> link.substring(link.indexOf('"') + 1, link.length() - 1))
                    .toList();
            boolean whole = document.statusCode() == 200 && !parts.isEmpty();
            for (String part : parts) {
                whole &= get(part).statusCode() == 200;
            }
            return whole && get(ASKED).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", interrupted));
        }
    }
}
