package io.yunchou.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A benchmark's runs, and its figures as medians over them.
 *
 * @param runs the figures of each run
 */
public record Result(String name, List<List<Figure>> runs) {
    public Result {
        runs = List.copyOf(runs);
    }

    /** The figures to judge by: of each, the median of its runs. */
    public List<Figure> figures() {
        List<Figure> medians = new ArrayList<>();
        for (int i = 0; i < runs.getFirst().size(); i++) {
            Figure first = runs.getFirst().get(i);
            medians.add(new Figure(first.what(), median(i), first.unit(), first.goal()));
        }
        return medians;
    }

    public boolean holds() {
        return figures().stream().allMatch(Figure::holds);
    }

    private BigDecimal median(int figure) {
        List<BigDecimal> values = runs.stream()
                .map(run -> run.get(figure).value())
                .sorted(Comparator.naturalOrder())
                .toList();
        return values.get(values.size() / 2);
    }
}
