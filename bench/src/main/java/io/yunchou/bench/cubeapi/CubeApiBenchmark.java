package io.yunchou.bench.cubeapi;

import io.yunchou.bench.Benchmark;
import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits and reads of a scenario of a million leaves over the API. */
public final class CubeApiBenchmark implements Benchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private @Nullable PlanningCompany company;
    private int runs;

    @Override
    public String name() {
        return "cube-api";
    }

    @Override
    public String description() {
        return "1,000,008 leaves, 5 % locked: 4 editors (60 % leaf, 35 % region, 5 % company) and 20 readers"
                + " (200 rows × 17 columns × 4 measures), each once a second";
    }

    @Override
    public List<Figure> run(Progress progress) {
        PlanningCompany opened = opened(progress);
        if (runs == 0) {
            progress.say("warming up");
            worked(new Users(opened, 0), WARM_UP);
        }
        Users users = worked(new Users(opened, ++runs), MEASURED);
        users.refusals().forEach(refusal -> progress.say("refused: " + refusal));
        List<Long> edits = users.edits().stream().sorted().toList();
        List<Long> reads = users.reads().stream().sorted().toList();
        return List.of(
                Figure.measured("edit acknowledged, 95 %", millis(edits, 95), "ms", Goal.atMost("100")),
                Figure.measured("edit acknowledged, median", millis(edits, 50), "ms", Goal.none()),
                Figure.measured("read, 95 %", millis(reads, 95), "ms", Goal.atMost("50")),
                Figure.measured("read, median", millis(reads, 50), "ms", Goal.none()),
                Figure.counted("edits", edits.size(), "", Goal.none()),
                Figure.counted("reads", reads.size(), "", Goal.none()),
                Figure.counted("edits refused as conflicting or locked", users.conflicts(), "", Goal.none()),
                Figure.counted("failed requests", users.failures(), "", Goal.exactly("0")),
                Figure.counted(
                        "leaves",
                        (long) PlanningCompany.POSITIONS * PlanningCompany.MONTHS,
                        "",
                        Goal.atLeast("1000000")),
                Figure.measured(
                        "memory of server and database", opened.memoryBytes() / BYTES_PER_MEGABYTE, "MB", Goal.none()));
    }

    private static Users worked(Users users, Duration time) {
        try {
            users.work(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return users;
    }

    private static double millis(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Not one request was granted.");
        }
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / NANOS_PER_MILLI;
    }

    /** The same company serves all runs; it goes with the process. */
    private PlanningCompany opened(Progress progress) {
        PlanningCompany present = company;
        if (present == null) {
            PlanningCompany made = new PlanningCompany(progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(made)));
            company = made;
            present = made;
        }
        return present;
    }

    private static void close(PlanningCompany company) {
        try {
            company.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
