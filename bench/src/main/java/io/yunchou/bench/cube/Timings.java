package io.yunchou.bench.cube;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Durations of the same work, many times over: by the clock, and in processor time of the thread. */
final class Timings {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[] milliseconds;
    private final double[] processorMilliseconds;

    private Timings(int times) {
        milliseconds = new double[times];
        processorMilliseconds = new double[times];
    }

    /** Does the work some times unmeasured, then measured; what is left to do after each is not timed. */
    static Timings of(int warmUps, int times, Runnable work, Runnable afterwards) {
        Timings timings = new Timings(times);
        for (int i = -warmUps; i < times; i++) {
            long processor = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            work.run();
            long end = System.nanoTime();
            if (i >= 0) {
                timings.milliseconds[i] = (end - start) / 1e6;
                timings.processorMilliseconds[i] = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
            }
            afterwards.run();
        }
        Arrays.sort(timings.milliseconds);
        Arrays.sort(timings.processorMilliseconds);
        return timings;
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        return milliseconds[Math.min(milliseconds.length - 1, milliseconds.length * percent / 100)];
    }

    double processorMedian() {
        return processorMilliseconds[processorMilliseconds.length / 2];
    }
}
