package io.yunchou.story;

import io.yunchou.launcher.postgres.Access;
import io.yunchou.launcher.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The real server as a process of its own, as {@code ./yunchou serve} starts it; it can be killed and started again. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration START_MAX = Duration.ofMinutes(5);
    private static final Duration STOP_MAX = Duration.ofMinutes(1);
    private static final Pattern FIRST_ADMINISTRATOR =
            Pattern.compile("Sign in as (\\S+) with the one-time password (\\S+);");

    /** Proportional set sizes. */
    public record Memory(long serverBytes, long databaseBytes, int databaseProcesses) {
        public long bytes() {
            return serverBytes + databaseBytes;
        }
    }

    private final Workshop workshop;
    private final List<String> command;
    private final Path folder;
    private final @Nullable String databaseUrl;
    private final int port = freePort();
    private Process process;

    private ServerProcess(Workshop workshop, List<String> command, Path folder, @Nullable String databaseUrl) {
        this.workshop = workshop;
        this.command = command;
        this.folder = folder;
        this.databaseUrl = databaseUrl;
        this.process = launch();
    }

    /** Starts it and waits until it serves. */
    public static ServerProcess start(Workshop workshop, Path folder, @Nullable String databaseUrl) {
        ServerProcess server = new ServerProcess(workshop, serve(workshop), folder, databaseUrl);
        return server.serving();
    }

    /** The same with the data folder on a disk of its own, in memory, that only the server sees. */
    static ServerProcess startOnDisk(Workshop workshop, Path folder, int megabytes) {
        String mounted = "mount -t tmpfs -o size=%dm none \"$YUNCHOU_DATA\" && exec \"$@\"".formatted(megabytes);
        List<String> command = Stream.concat(
                        Stream.of("unshare", "--map-root-user", "--mount", "sh", "-c", mounted, "sh"),
                        serve(workshop).stream())
                .toList();
        ServerProcess server = new ServerProcess(workshop, command, folder, null);
        return server.serving();
    }

    private static List<String> serve(Workshop workshop) {
        return Stream.concat(workshop.command().stream(), Stream.of("serve")).toList();
    }

    /** The data folder as the server sees it. */
    public Path folderInside() {
        return Path.of("/proc/" + process.pid() + "/root" + folder);
    }

    /** Starts it as a person does; returns at once. */
    public static ServerProcess launchByScript(Workshop workshop, Path folder) {
        return new ServerProcess(workshop, List.of(workshop.script().toString(), "serve"), folder, null);
    }

    /** Makes the demonstration's company in that folder, as a person does, and returns when it is there. */
    public static void demonstrate(Workshop workshop, Path folder) {
        ServerProcess demo =
                new ServerProcess(workshop, List.of(workshop.script().toString(), "demo", "--once"), folder, null);
        try {
            if (demo.process.waitFor() != 0) {
                throw new IllegalStateException("The demonstration fails:\n" + demo.said());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Everything that the process has said so far. */
    public String said() {
        try {
            return Files.readString(folder.resolve("console"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first administrator by a token for all that he may do. */
    public ApiClient administrator() {
        return administratorSession().tokenForEverything();
    }

    /** The first administrator, signed in as by a browser with the password that the first start has shown; once. */
    public ApiClient administratorSession() {
        Matcher shown = FIRST_ADMINISTRATOR.matcher(said());
        if (!shown.find()) {
            throw new IllegalStateException("The server has shown no one-time password:\n" + said());
        }
        return ApiClient.firstSignIn(address(), shown.group(1), shown.group(2));
    }

    /** The way into its embedded database, past the server. */
    public Access database() {
        return EmbeddedPostgres.accessOf(folder);
    }

    /** {@code kill -9} of the server alone; its database lives on. */
    public void killServer() {
        process.destroyForcibly();
        await(process);
    }

    /** {@code kill -9} of the database's main process. */
    public void killDatabase() {
        databaseProcess().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Runs another of its commands over the same data, e.g. {@code backup FILE}; the answer is the exit code. */
    public int run(String... words) {
        List<String> other =
                Stream.concat(workshop.command().stream(), Stream.of(words)).toList();
        try {
            return launch(other).waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during " + other, interrupted);
        }
    }

    /** Asks it to stop, as Ctrl-C does, and waits. */
    public void stop() {
        process.destroy();
        await(process);
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Starts it again over the same data, on the same port. */
    public void restart() {
        process = launch();
        awaitServing();
    }

    /** The memory of the server and its database that is theirs, shared pages counted once. */
    public long memoryBytes() {
        return memory().bytes();
    }

    public Memory memory() {
        List<ProcessHandle> database = databaseProcess().stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
                .toList();
        return new Memory(
                ProportionalMemory.bytes(Stream.of(process.toHandle())),
                ProportionalMemory.bytes(database.stream()),
                database.size());
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        databaseProcess().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> databaseProcess() {
        try {
            Path file = folder.resolve("postgres/postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    : Optional.empty();
        } catch (IOException vanished) {
            return Optional.empty();
        }
    }

    private Process launch() {
        return launch(command);
    }

    private Process launch(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().put("YUNCHOU_DATA", folder.toString());
        builder.environment().put("YUNCHOU_BINARIES", workshop.binaries().toString());
        builder.environment().put("YUNCHOU_PORT", Integer.toString(port));
        builder.environment().remove("YUNCHOU_DATABASE_URL");
        if (databaseUrl != null) {
            builder.environment().put("YUNCHOU_DATABASE_URL", databaseUrl);
        }
        Path console = folder.resolve("console");
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Itself, when it serves; it is not left behind where it does not come up, nor where this process ends first. */
    private ServerProcess serving() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        try {
            awaitServing();
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private void awaitServing() {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (!ApiClient.answers(address())) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server does not come up:\n" + beginning());
            }
            Waiting.pause(Duration.ofMillis(50));
        }
        Waiting.until(START_MAX, () -> said().contains("Yunchou serves at " + address()));
    }

    private String beginning() {
        return said().lines().limit(10).collect(Collectors.joining("\n"));
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server does not stop within " + STOP_MAX);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
