package io.yunchou.bench.grid;

import io.yunchou.bench.Benchmark;
import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import io.yunchou.story.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Scrolling and editing the plan grid, all rows unfolded. */
public final class GridBenchmark implements Benchmark {
    private @Nullable GridCompany company;

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public String description() {
        return "the plan grid of 10,100 rows × 15 columns, all unfolded, in a headless browser: 80 wheel steps of 300"
                + " pixels, then 20 edits by keyboard";
    }

    @Override
    public List<Figure> run(Progress progress) {
        Workshop workshop = Workshop.ofEnvironment();
        JsonNode measured = new Browser(workshop.root()).measure(opened(workshop, progress), progress);
        return List.of(
                millis(measured, "scrolling frame, 95 %", "frameP95", Goal.atMost("34")),
                millis(measured, "scrolling frame, median", "frameMedian", Goal.none()),
                millis(measured, "scrolling frame, slowest", "frameSlowest", Goal.none()),
                millis(measured, "key to opened cell, 95 %", "openP95", Goal.atMost("100")),
                millis(measured, "key to painted figure, 95 %", "paintP95", Goal.atMost("100")),
                millis(measured, "key to acknowledged edit, median", "savedMedian", Goal.none()),
                count(measured, "DOM nodes at most", "nodes", Goal.atMost("1500")),
                count(measured, "rows", "rows", Goal.atLeast("10100")),
                count(measured, "columns", "columns", Goal.atLeast("15")),
                count(measured, "wheel steps", "steps", Goal.atLeast("80")),
                count(measured, "empty rows seen while scrolling", "ghosts", Goal.none()));
    }

    private static Figure millis(JsonNode measured, String what, String name, Goal goal) {
        return Figure.measured(what, measured.path(name).asDouble(), "ms", goal);
    }

    private static Figure count(JsonNode measured, String what, String name, Goal goal) {
        return Figure.counted(what, measured.path(name).asLong(), "", goal);
    }

    /** The same company serves all runs; it goes with the process. */
    private GridCompany opened(Workshop workshop, Progress progress) {
        GridCompany present = company;
        if (present == null) {
            GridCompany made = new GridCompany(workshop, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(made)));
            company = made;
            present = made;
        }
        return present;
    }

    private static void close(GridCompany company) {
        try {
            company.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
