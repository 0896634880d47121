package io.yunchou.bench.lists;

import io.yunchou.bench.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Load made by wrk, with a script that draws the requests. */
final class Load {
    private static final int IN_FLIGHT = 50;
    private static final String RESULT = "yunchou-result ";

    private final String address;
    private final Path script;

    /** @param folder where the script may be put */
    Load(String address, Path folder) {
        this.address = address;
        this.script = folder.resolve("requests.lua");
        try {
            Files.writeString(script, Resource.text("requests.lua"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What came of it. Times in microseconds.
     *
     * @param failed requests without an answer, or with another than 2xx and 3xx
     */
    record Outcome(long median, long p95, long p99, long slowest, long requests, long duration, long failed) {
        double requestsPerSecond() {
            return requests * 1e6 / duration;
        }
    }

    Outcome run(int seed, Duration duration, Progress progress) {
        ProcessBuilder wrk = new ProcessBuilder(
                "wrk",
                "-t2",
                "-c" + IN_FLIGHT,
                "-d" + duration.toSeconds() + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                address);
        wrk.environment().put("YUNCHOU_BENCH_SEED", Integer.toString(seed));
        try {
            Process process = wrk.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return outcome(said);
        } catch (IOException missing) {
            progress.say("wrk cannot be started: " + missing.getMessage());
            throw new UncheckedIOException(
                    "The load is made by wrk, which is not here.\nMaybe install it: apt-get install wrk.", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load was interrupted.", interrupted);
        }
    }

    static Outcome outcome(String said) {
        List<Long> values = said.lines()
                .filter(line -> line.startsWith(RESULT))
                .flatMap(line -> Arrays.stream(line.substring(RESULT.length()).split(" ")))
                .map(Long::valueOf)
                .toList();
        if (values.size() != 7) {
            throw new IllegalStateException("wrk has said no result:\n" + said);
        }
        return new Outcome(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6));
    }
}
