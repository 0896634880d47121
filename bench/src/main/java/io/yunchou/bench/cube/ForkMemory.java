package io.yunchou.bench.cube;

import io.yunchou.bench.Figure;
import io.yunchou.bench.Goal;
import io.yunchou.bench.Progress;
import io.yunchou.engines.cube.api.Cell;
import io.yunchou.engines.cube.api.Operation;
import io.yunchou.engines.cube.api.Scenario;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What twenty open forks of one scenario take, over what it takes itself: as counted, and as the heap shows. */
final class ForkMemory {
    private static final int FORKS = 20;
    private static final double MEGABYTE = 1024 * 1024;

    private final Scenario scenario;
    private final List<Scenario> forks = new ArrayList<>();

    ForkMemory(MillionLeaves leaves) {
        this.scenario = leaves.scenario;
    }

    List<Figure> measure(Progress progress) {
        progress.say("opening " + FORKS + " forks");
        long heapBefore = heapBytes();
        for (int i = 0; i < FORKS; i++) {
            forks.add(scenario.fork());
        }
        double idle = countedMegabytes();
        editEach(Cell.of("quota", 2, 1, 1));
        double region = countedMegabytes();
        editEach(MillionLeaves.ROOT);
        double root = countedMegabytes();
        double heap = (heapBytes() - heapBefore) / MEGABYTE;
        return List.of(
                Figure.measured(
                        "the scenario itself (two stored measures)",
                        scenario.memoryBytes(List.of()) / MEGABYTE,
                        "MB",
                        Goal.none()),
                Figure.measured("20 forks, untouched", idle, "MB", Goal.atMost("1")),
                Figure.measured("20 forks, a region edited in each", region, "MB", Goal.atMost("40")),
                Figure.measured("20 forks, all leaves edited in each", root, "MB", Goal.atMost("320")),
                Figure.measured("the same, as the heap grew", heap, "MB", Goal.atMost("360")));
    }

    private void editEach(Cell cell) {
        for (int i = 0; i < forks.size(); i++) {
            long present = forks.get(i).view().units(cell).orElseThrow();
            MillionLeaves.apply(forks.get(i), new Operation.SetCell(cell, present + 1_000_003L * (i + 1)));
        }
    }

    private double countedMegabytes() {
        long bytes = 0;
        List<Scenario> others = new ArrayList<>(List.of(scenario));
        for (Scenario fork : forks) {
            bytes += fork.memoryBytes(others);
            others.add(fork);
        }
        return bytes / MEGABYTE;
    }

    private static long heapBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
