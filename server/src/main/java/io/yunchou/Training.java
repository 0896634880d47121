package io.yunchou;

import io.yunchou.launcher.LaunchSettings;
import io.yunchou.launcher.postgres.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code train}: a start over a throw-away database, from which the JVM learns what the next starts will load. It asks
 * for a few pages too, so that the first page is as quick as the start.
 */
final class Training {
    private static final List<String> PAGES = List.of("/", "/actuator/health", "/api/session");

    private Training() {}

    static void run(LaunchSettings settings) {
        try {
            Path folder = Files.createTempDirectory("yunchou-training");
            try (RunningServer server = RunningServer.start(settings.elsewhere(folder, freePort()))) {
                PAGES.forEach(page -> ask(server.address() + page));
            }
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("The training run has no folder for its data.", failure);
        }
        System.exit(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void ask(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
