package io.yunchou.demo;

import io.yunchou.platform.transfer.ImportProgress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says each step as it is done, and remembers how long it took. */
final class TimedSteps implements ImportProgress {
    private static final double MILLIS = 1000.0;

    private final Consumer<String> lines;
    private final Map<String, Duration> durations = new LinkedHashMap<>();

    TimedSteps(Consumer<String> lines) {
        this.lines = lines;
    }

    <T> T step(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        durations.put(name, duration);
        lines.accept("%s: %.1f s".formatted(name, seconds(duration)));
        return result;
    }

    @Override
    public void step(int number, int steps, String name) {
        lines.accept("  %d/%d %s".formatted(number, steps, name));
    }

    @Override
    public void rows(long done, long total) {
        // A terminal is told of steps; rows would scroll it away.
    }

    /** What was done and how long it took; empty when everything was there already. */
    String summary() {
        StringBuilder text = new StringBuilder();
        durations.forEach((name, duration) -> text.append("  %-42s %8.1f s%n".formatted(name, seconds(duration))));
        return text.toString();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
