package io.yunchou.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchMainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void judgesByTheMedianOfThreeRuns() {
        assertThat(run(measuring(31, 12, 29), "--json")).isZero();
        assertThat(printed(out)).isEqualTo("""
                        {"name": "edit", "figures": [{"what": "root \\"edit\\"", "value": 29, "unit": "ms", "goal": "≤ 30", "holds": true}]}
                        """);
    }

    @Test
    void endsWithOneWhereAGoalDoesNotHold() {
        assertThat(run(measuring(31, 12, 30.5))).isEqualTo(1);
        assertThat(printed(out))
                .startsWith("# edit\n\nan edit\n\nMeasured on ")
                .contains("| root \"edit\" | 31 | 12 | 30.5 | 30.5 | ms | ≤ 30 | **no** |");
    }

    @Test
    void keepsTheStandardOutputToJsonAlone() {
        run(measuring(1, 2, 3), "edit", "--json");
        assertThat(printed(out).lines()).hasSize(1);
        assertThat(printed(err)).contains("[edit, run 3 of 3] root \"edit\": 3 ms");
    }

    @Test
    void keepsTheStandardOutputToThePageAlone() {
        run(measuring(1, 2, 3), "edit");
        assertThat(printed(out)).doesNotContain("run 1 of 3");
        assertThat(printed(err)).contains("[edit, run 1 of 3] root \"edit\": 1 ms");
    }

    @Test
    void listsNamesWithoutMeasuring() {
        assertThat(run(List.of(failing()), "--list")).isZero();
        assertThat(printed(out)).isEqualTo("broken\tnever to be run\n");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run(measuring(1, 2, 3), "edti")).isEqualTo(2);
        assertThat(printed(err)).contains("no benchmark \"edti\"").contains("edit");
    }

    @Test
    void namesEveryBenchmarkOnce() {
        assertThat(BenchMain.all()).extracting(Benchmark::name).contains("cube").doesNotHaveDuplicates();
    }

    private int run(double[] values, String... arguments) {
        Iterator<Double> each = java.util.Arrays.stream(values).iterator();
        Benchmark benchmark = new Named("edit", "an edit") {
            @Override
            public List<Figure> run(Progress progress) {
                return List.of(Figure.measured("root \"edit\"", each.next(), "ms", Goal.atMost("30")));
            }
        };
        return run(List.of(benchmark), arguments);
    }

    private int run(List<Benchmark> benchmarks, String... arguments) {
        return new BenchMain(benchmarks, new PrintStream(out, true), new PrintStream(err, true))
                .run(List.of(arguments));
    }

    private static double[] measuring(double... values) {
        return values;
    }

    private static Benchmark failing() {
        return new Named("broken", "never to be run") {
            @Override
            public List<Figure> run(Progress progress) {
                throw new AssertionError("was run");
            }
        };
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private abstract static class Named implements Benchmark {
        private final String name;
        private final String description;

        Named(String name, String description) {
            this.name = name;
            this.description = description;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String description() {
            return description;
        }
    }
}
