package io.yunchou.bench.lists;

import io.yunchou.bench.Benchmark;
import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger's list and the cockpit, for two hundred readers who each see another part of two million facts. */
public final class ListsBenchmark implements Benchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final double MICROS_PER_MILLI = 1000;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private @Nullable ListCompany company;
    private int runs;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String description() {
        return "2,000,000 facts, 200 scopes, 50 requests in flight by wrk: 70 % random list pages, 30 % cockpits";
    }

    @Override
    public List<Figure> run(Progress progress) {
        ListCompany opened = opened(progress);
        Load load = new Load(opened.address(), opened.folder());
        int others = opened.readersWithOtherTotals(2, 21);
        if (runs == 0) {
            progress.say("warming up");
            load.run(runs, WARM_UP, progress);
        }
        Load.Outcome outcome = load.run(++runs, MEASURED, progress);
        return List.of(
                Figure.measured("answer, 95 %", outcome.p95() / MICROS_PER_MILLI, "ms", Goal.atMost("100")),
                Figure.measured("answer, median", outcome.median() / MICROS_PER_MILLI, "ms", Goal.none()),
                Figure.measured("answer, 99 %", outcome.p99() / MICROS_PER_MILLI, "ms", Goal.none()),
                Figure.measured("answer, slowest", outcome.slowest() / MICROS_PER_MILLI, "ms", Goal.none()),
                Figure.measured("requests a second", outcome.requestsPerSecond(), "", Goal.none()),
                Figure.counted("failed requests", outcome.failed(), "", Goal.exactly("0")),
                Figure.counted("readers of 20 whose totals differ from the database's", others, "", Goal.exactly("0")),
                Figure.counted("facts", opened.facts(), "", Goal.atLeast("2000000")),
                Figure.measured(
                        "memory of server and database", opened.memoryBytes() / BYTES_PER_MEGABYTE, "MB", Goal.none()));
    }

    /** The same company serves all runs; it goes with the process. */
    private ListCompany opened(Progress progress) {
        ListCompany present = company;
        if (present == null) {
            ListCompany made = new ListCompany(progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(made)));
            company = made;
            present = made;
        }
        return present;
    }

    private static void close(ListCompany company) {
        try {
            company.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
