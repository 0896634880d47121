package io.yunchou.bench.cube;

import io.yunchou.bench.Benchmark;
import io.yunchou.bench.Figure;
import io.yunchou.bench.Progress;
import java.util.ArrayList;
import java.util.List;

/** The planning cube at a million leaves. */
public final class CubeBenchmark implements Benchmark {
    private static final long SEED = 20_140_331;

    @Override
    public String name() {
        return "cube";
    }

    @Override
    public String description() {
        return "planning cube of 1,008,000 leaves, 5 % locked: edits beside SQL, pages, forks, 10,000 operations undone";
    }

    @Override
    public List<Figure> run(Progress progress) {
        List<Figure> figures = new ArrayList<>();
        progress.say("generating the scenario");
        figures.addAll(new EditSpeed(new MillionLeaves(SEED)).measure(progress));
        figures.addAll(new PageSpeed(new MillionLeaves(SEED)).measure());
        figures.addAll(new ForkMemory(new MillionLeaves(SEED)).measure(progress));
        figures.addAll(new TenThousandOperations(new MillionLeaves(SEED), SEED).measure(progress));
        return figures;
    }

    @Override
    public String notes() {
        return "The edit in SQL, with which the cube's is compared:\n\n```sql\n%s\n```".formatted(SqlEdit.text());
    }
}
