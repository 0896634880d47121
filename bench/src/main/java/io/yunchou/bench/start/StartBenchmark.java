package io.yunchou.bench.start;

import io.yunchou.bench.Benchmark;
import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import io.yunchou.story.ServerProcess;
import io.yunchou.story.ThrowAwayFolder;
import io.yunchou.story.Waiting;
import io.yunchou.story.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ./yunchou serve} over a company that is there already, as a person types it. */
public final class StartBenchmark implements Benchmark {
    private static final Duration IDLE = Duration.ofSeconds(45);
    private static final Duration FIRST_PAGE_MAX = Duration.ofMinutes(3);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private @Nullable ThrowAwayFolder folder;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "a later ./yunchou serve over the demonstration company: to the first page, and memory after %d s idle"
                .formatted(IDLE.toSeconds());
    }

    @Override
    public List<Figure> run(Progress progress) {
        Workshop workshop = Workshop.ofEnvironment();
        ThrowAwayFolder company = company(workshop, progress);
        progress.say("starting");
        long begun = System.nanoTime();
        try (ServerProcess server = ServerProcess.launchByScript(workshop, company.path())) {
            FirstPage.await(server, FIRST_PAGE_MAX);
            double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
            progress.say("leaving it alone for %d s".formatted(IDLE.toSeconds()));
            Waiting.pause(IDLE);
            ServerProcess.Memory memory = server.memory();
            return List.of(
                    Figure.measured("start to first page", seconds, "s", Goal.atMost("10")),
                    Figure.measured("idle memory (PSS)", memory.bytes() / BYTES_PER_MEGABYTE, "MB", Goal.atMost("700")),
                    Figure.measured("of that the server", memory.serverBytes() / BYTES_PER_MEGABYTE, "MB", Goal.none()),
                    Figure.measured(
                            "of that the database", memory.databaseBytes() / BYTES_PER_MEGABYTE, "MB", Goal.none()),
                    Figure.counted("processes of the database", memory.databaseProcesses(), "", Goal.none()));
        }
    }

    /** The first start, which makes database and company, is not measured; all runs are later ones. */
    private ThrowAwayFolder company(Workshop workshop, Progress progress) {
        ThrowAwayFolder present = folder;
        if (present == null) {
            progress.say("making the company");
            ThrowAwayFolder made = new ThrowAwayFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(made)));
            ServerProcess.demonstrate(workshop, made.path());
            folder = made;
            present = made;
        }
        return present;
    }

    private static void close(ThrowAwayFolder folder) {
        try {
            folder.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
