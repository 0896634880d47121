package io.yunchou.bench.cubeapi;

import io.yunchou.bench.Progress;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.ThrowAwayFolder;
import io.yunchou.story.Workshop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The real server over a company of 83,334 positions, with one scenario of which every twentieth position is locked. */
final class PlanningCompany implements AutoCloseable {
    static final int POSITIONS = 83_334;
    static final int MONTHS = 12;
    private static final int LOCKED_EVERY = 20;

    private final ThrowAwayFolder folder = new ThrowAwayFolder();
    private final ServerProcess server;
    private final String scenario;

    PlanningCompany(Progress progress) {
        progress.say("starting the server");
        server = ServerProcess.start(Workshop.ofEnvironment(), folder.path(), null);
        progress.say("generating a company of 83,334 positions");
        execute(resource());
        execute("vacuum analyze");
        progress.say("opening a scenario of 1,000,008 leaves");
        PlanClient editor = client("editor1");
        long id = editor.post(
                        "/api/plan/scenarios",
                        Map.of(
                                "name", "Bench",
                                "fiscalYear", "FY2015",
                                "measure", "booking-net",
                                "organisationOn", "2014-07-01",
                                "grain", "1"))
                .granted()
                .path("scenario")
                .path("id")
                .asLong();
        scenario = "/api/plan/scenarios/" + id;
        edit(editor, "SET", List.of(Map.of("node", "U1", "period", "FY2015", "value", "8400000000")));
        edit(editor, "LOCK", locked());
    }

    private void edit(PlanClient editor, String kind, List<Map<String, String>> cells) {
        long seen = kind.equals("SET") ? 0 : 1;
        editor.post(scenario + "/edits", Map.of("seenSequence", seen, "wish", Map.of("kind", kind, "cells", cells)))
                .granted();
    }

    private static List<Map<String, String>> locked() {
        return IntStream.rangeClosed(1, POSITIONS)
                .filter(position -> position % LOCKED_EVERY == 0)
                .mapToObj(position -> Map.of("node", "P" + position, "period", "FY2015"))
                .toList();
    }

    PlanClient client(String login) {
        return new PlanClient(server.address(), login);
    }

    String scenario() {
        return scenario;
    }

    long memoryBytes() {
        return server.memoryBytes();
    }

    private void execute(String sql) {
        try (Connection connection = server.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refuses the generated company.", failure);
        }
    }

    private static String resource() {
        try (InputStream content = PlanningCompany.class.getResourceAsStream("company.sql")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
