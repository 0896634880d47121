package io.yunchou.bench;

import io.yunchou.bench.cube.CubeBenchmark;
import io.yunchou.bench.cubeapi.CubeApiBenchmark;
import io.yunchou.bench.grid.GridBenchmark;
import io.yunchou.bench.imports.ImportBenchmark;
import io.yunchou.bench.lists.ListsBenchmark;
import io.yunchou.bench.start.StartBenchmark;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs benchmarks: {@code [NAME…] [--list] [--json]}. Without names, all. The standard output gets the results alone, a
 * page of Markdown or a line of JSON for each; what is going on is told beside it. Ends with 0 where every goal holds, 1
 * where one does not, 2 where the arguments are not understood.
 */
public final class BenchMain {
    private static final int RUNS = 3;
    private static final int MISSED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final List<Benchmark> benchmarks;
    private final PrintStream out;
    private final PrintStream err;

    BenchMain(List<Benchmark> benchmarks, PrintStream out, PrintStream err) {
        this.benchmarks = benchmarks;
        this.out = out;
        this.err = err;
    }

    /** Every benchmark there is. */
    static List<Benchmark> all() {
        return List.of(
                new CubeBenchmark(),
                new CubeApiBenchmark(),
                new ImportBenchmark(),
                new ListsBenchmark(),
                new GridBenchmark(),
                new StartBenchmark());
    }

    public static void main(String[] arguments) {
        System.exit(new BenchMain(all(), System.out, System.err).run(List.of(arguments)));
    }

    /** The exit code. */
    int run(List<String> arguments) {
        List<Benchmark> wanted = new ArrayList<>();
        for (String argument : arguments) {
            Optional<Benchmark> named = named(argument);
            if (named.isEmpty() && !argument.equals("--json") && !argument.equals("--list")) {
                return misunderstood(argument);
            }
            named.ifPresent(wanted::add);
        }
        if (arguments.contains("--list")) {
            benchmarks.forEach(each -> out.println(each.name() + "\t" + each.description()));
            return 0;
        }
        return measure(wanted.isEmpty() ? benchmarks : wanted, arguments.contains("--json"));
    }

    private int measure(List<Benchmark> wanted, boolean json) {
        boolean holds = true;
        for (Benchmark benchmark : wanted) {
            String machine = Machine.describe();
            Result result = measured(benchmark, err::println);
            out.println(json ? Json.of(result) : Markdown.page(benchmark, result, machine));
            holds &= result.holds();
        }
        return holds ? 0 : MISSED;
    }

    private static Result measured(Benchmark benchmark, Progress progress) {
        List<List<Figure>> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            String prefix = "[%s, run %d of %d] ".formatted(benchmark.name(), run, RUNS);
            List<Figure> figures = benchmark.run(line -> progress.say(prefix + line));
            figures.forEach(each -> progress.say(prefix + each.what() + ": " + value(each)));
            runs.add(figures);
        }
        return new Result(benchmark.name(), runs);
    }

    private static String value(Figure figure) {
        return (figure.value().toPlainString() + " " + figure.unit()).strip();
    }

    private Optional<Benchmark> named(String name) {
        return benchmarks.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private int misunderstood(String argument) {
        err.println("There is no benchmark \"%s\".".formatted(argument));
        err.println("Maybe you mean one of: "
                + String.join(", ", benchmarks.stream().map(Benchmark::name).toList()));
        return MISUNDERSTOOD;
    }
}
