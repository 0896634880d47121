package io.yunchou.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A result as a page of Markdown with a table: every run, the median, the goal, whether it holds. */
final class Markdown {
    private Markdown() {}

    /** @param machine on what it was measured, as it was when that began */
    static String page(Benchmark benchmark, Result result, String machine) {
        return Stream.of(
                        "# " + benchmark.name(),
                        benchmark.description(),
                        machine,
                        "Every figure is judged by the median of its runs.",
                        table(result),
                        benchmark.notes())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String table(Result result) {
        String runs = IntStream.rangeClosed(1, result.runs().size())
                .mapToObj("run %d | "::formatted)
                .collect(Collectors.joining());
        StringBuilder table = new StringBuilder()
                .append("| %s | %smedian | unit | goal | holds |\n".formatted(result.name(), runs))
                .append("|---|%s---|---|---|\n"
                        .formatted("--:|".repeat(result.runs().size() + 1)));
        List<Figure> figures = result.figures();
        for (int i = 0; i < figures.size(); i++) {
            table.append(row(result, figures.get(i), i));
        }
        return table.toString();
    }

    private static String row(Result result, Figure figure, int number) {
        String runs = result.runs().stream()
                .map(run -> run.get(number).value().toPlainString())
                .collect(Collectors.joining(" | "));
        String holds = figure.goal() instanceof Goal.None ? "" : figure.holds() ? "yes" : "**no**";
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        figure.what(),
                        runs,
                        figure.value().toPlainString(),
                        figure.unit(),
                        figure.goal().text(),
                        holds);
    }
}
