package io.yunchou.launcher.postgres;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** One run of the embedded database's main process. */
final class Postmaster {
    private static final Duration START_MAX = Duration.ofMinutes(5);
    private static final Duration STOP_MAX = Duration.ofSeconds(60);
    private static final Duration SESSIONS_END_MAX = Duration.ofSeconds(60);
    private static final String SESSIONS_LEFT = "pre-existing shared memory block";
    private static final Duration POLL = Duration.ofMillis(20);
    private static final long LOG_BYTES_MAX = 10L << 20;

    private final Cluster cluster;
    private final Process process;
    private final long logStart;

    private Postmaster(Cluster cluster, Process process, long logStart) {
        this.cluster = cluster;
        this.process = process;
        this.logStart = logStart;
    }

    /**
     * Starts it and waits until it takes connections; a recovery may take a while. Sessions of a killed one hold on to
     * its memory for a moment, and until they have ended no other starts.
     */
    static Postmaster start(Cluster cluster, Tools tools, int port) throws IOException {
        long end = System.nanoTime() + SESSIONS_END_MAX.toNanos();
        while (true) {
            try {
                return startOnce(cluster, tools, port);
            } catch (LaunchException failure) {
                if (!String.valueOf(failure.getMessage()).contains(SESSIONS_LEFT) || System.nanoTime() > end) {
                    throw failure;
                }
                pause();
            }
        }
    }

    private static Postmaster startOnce(Cluster cluster, Tools tools, int port) throws IOException {
        PostmasterFile.disown(cluster.directory());
        Path log = cluster.log();
        if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
            Files.move(log, log.resolveSibling("postgres.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        long logStart = Files.exists(log) ? Files.size(log) : 0;
        Process process = tools.command("postgres", "-D", cluster.directory().toString(), "-p", Integer.toString(port))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Postmaster postmaster = new Postmaster(cluster, process, logStart);
        postmaster.awaitReady();
        return postmaster;
    }

    /** Stops a postmaster that some dead process left behind; nobody else may start one meanwhile. */
    static Optional<Long> stopOrphan(Cluster cluster, Tools tools) throws IOException {
        Optional<PostmasterFile> orphan = PostmasterFile.in(cluster.directory());
        if (orphan.isEmpty() || !orphan.get().isAlive(cluster.directory())) {
            return Optional.empty();
        }
        stop(cluster, tools);
        return orphan.map(PostmasterFile::pid);
    }

    /** Ends sessions and writes everything out, so that the next start needs no recovery. */
    void stop(Tools tools) throws IOException {
        if (process.isAlive()) {
            stop(cluster, tools);
        }
    }

    Process process() {
        return process;
    }

    /** Whether this run began with a recovery, because the one before was not stopped properly. */
    boolean recovered() throws IOException {
        return written().contains("automatic recovery in progress");
    }

    private static void stop(Cluster cluster, Tools tools) throws IOException {
        Tools.Outcome outcome = tools.run(tools.command(
                "pg_ctl",
                "stop",
                "-D",
                cluster.directory().toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                Long.toString(STOP_MAX.toSeconds())));
        if (outcome.exitCode() != 0 && PostmasterFile.in(cluster.directory()).isPresent()) {
            throw new LaunchException(
                    LaunchError.FAILED,
                    "The embedded PostgreSQL in %s does not stop:%n%s%nMaybe look at %s."
                            .formatted(cluster.directory(), outcome.output(), cluster.log()));
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (System.nanoTime() < end) {
            if (isReady()) {
                return;
            }
            if (!process.isAlive()) {
                throw failedToStart();
            }
            pause();
        }
        process.destroy();
        throw failedToStart();
    }

    private boolean isReady() throws IOException {
        return PostmasterFile.in(cluster.directory())
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchException(
                    LaunchError.FAILED, "The start was interrupted.%nMaybe start again.".formatted(), interrupted);
        }
    }

    private LaunchException failedToStart() throws IOException {
        String log = written();
        return new LaunchException(
                log.contains("No space left") ? LaunchError.DISK_FULL : LaunchError.FAILED,
                "The embedded PostgreSQL does not start:%n%s%nMaybe look at %s; if the disk is full, free some space."
                        .formatted(lastLines(log), cluster.log()));
    }

    private static String lastLines(String log) {
        return log.lines()
                .skip(Math.max(0, log.lines().count() - 8))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private String written() throws IOException {
        byte[] log = Files.readAllBytes(cluster.log());
        int from = (int) Math.min(logStart, log.length);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8);
    }
}
