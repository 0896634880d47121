package io.yunchou.bench.grid;

import io.yunchou.bench.Progress;
import io.yunchou.story.ApiClient;
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
import tools.jackson.databind.JsonNode;

/** The real server over a company of 10,100 rows, with one scenario that starts from the year before. */
final class GridCompany implements AutoCloseable {
    /** What the planner's browser holds to be signed in. */
    static final String SESSION = "yunchou_planner_browser";

    private final ThrowAwayFolder folder = new ThrowAwayFolder();
    private final ServerProcess server;
    private final long scenario;

    GridCompany(Workshop workshop, Progress progress) {
        progress.say("starting the server");
        server = ServerProcess.start(workshop, folder.path(), null);
        progress.say("generating a company of 10,100 rows");
        execute(resource());
        progress.say("opening a scenario from the year before");
        scenario = scenario(ApiClient.withToken(server.address(), "yunchou_planner"));
    }

    private static long scenario(ApiClient planner) {
        JsonNode opened = planner.post(
                        "/api/plan/scenarios",
                        Map.of(
                                "name", "Bench",
                                "fiscalYear", "FY2015",
                                "measure", "booking-net",
                                "organisationOn", "2014-07-01",
                                "grain", "1"))
                .granted();
        long id = opened.path("scenario").path("id").asLong();
        Map<String, Object> wish = Map.of(
                "kind", "COPY_LAST_YEAR",
                "cells", List.of(Map.of("node", "U1", "period", "FY2015")),
                "factor", "1.12");
        Map<String, Object> edit =
                Map.of("seenSequence", opened.path("sequence").asLong(), "wish", wish);
        planner.post("/api/plan/scenarios/" + id + "/edits", edit).granted();
        return id;
    }

    String address() {
        return server.address();
    }

    long scenario() {
        return scenario;
    }

    private void execute(String sql) {
        try (Connection connection = server.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("vacuum analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database refuses the generated company.", failure);
        }
    }

    private static String resource() {
        try (InputStream content = GridCompany.class.getResourceAsStream("company.sql")) {
            if (content == null) {
                throw new IllegalStateException("The file company.sql is not there");
            }
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
