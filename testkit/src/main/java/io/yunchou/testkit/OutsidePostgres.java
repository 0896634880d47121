package io.yunchou.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A PostgreSQL 15 as a company might run it, from Debian's package: other programs than the embedded ones, the oldest
 * version that the product takes, and a user that owns its database but nothing else. Throw-away.
 */
public final class OutsidePostgres implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String ACCOUNT = "postgres";
    private static final String PASSWORD = "outside";

    private final Path folder;
    private final int port;
    private int databases;

    private OutsidePostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Whether Debian's package postgresql-15 is there; {@code ./yunchou test} installs it. */
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAMS.resolve("postgres"));
    }

    public static OutsidePostgres start() {
        OutsidePostgres server = new OutsidePostgres(folderOfAccount(), freePort());
        server.run(
                "initdb",
                "-D",
                server.data(),
                "-A",
                "scram-sha-256",
                "--pwfile",
                server.passwordFile(),
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-N");
        server.restart();
        server.sql("create role yunchou login password '" + PASSWORD + "'");
        return server;
    }

    /** The address of a fresh database, as it would stand in {@code YUNCHOU_DATABASE_URL}. */
    public String freshDatabase() {
        String name = "yunchou_" + ++databases;
        sql("create database " + name + " owner yunchou");
        return "postgresql://yunchou:%s@127.0.0.1:%d/%s".formatted(PASSWORD, port, name);
    }

    /** Stops it; every client then finds nobody. */
    public void stop() {
        run("pg_ctl", "stop", "-w", "-D", data(), "-m", "immediate");
    }

    /** Starts it again over the same data, at the same port. */
    public void restart() {
        run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off".formatted(port));
    }

    @Override
    public void close() {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(OutsidePostgres::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String passwordFile() {
        return folder.resolve("password").toString();
    }

    private void sql(String statement) {
        run(
                List.of("env", "PGPASSWORD=" + PASSWORD),
                "psql",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-U",
                ACCOUNT,
                "-d",
                "postgres",
                "-c",
                statement);
    }

    private void run(String program, String... arguments) {
        run(List.of(), program, arguments);
    }

    private void run(List<String> prefix, String program, String... arguments) {
        List<String> command = new ArrayList<>(asAccount());
        command.addAll(prefix);
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        finish(command);
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> asAccount() {
        return isRoot() ? List.of("runuser", "-u", ACCOUNT, "--") : List.of();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path folderOfAccount() {
        try {
            Path folder = Files.createTempDirectory("yunchou-outside");
            Files.writeString(folder.resolve("password"), PASSWORD);
            if (isRoot()) {
                finish(List.of("chown", "-R", ACCOUNT, folder.toString()));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The output goes to a file, since the server keeps a pipe open for as long as it runs. */
    private static void finish(List<String> command) {
        try {
            Path output = Files.createTempFile("yunchou-outside", ".output");
            Process process = new ProcessBuilder(command)
                    .directory(Objects.requireNonNull(output.getParent()).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int exitCode = process.waitFor();
            String said = Files.readString(output);
            Files.delete(output);
            if (exitCode != 0) {
                throw new IllegalStateException(command + " ended with " + exitCode + ":\n" + said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
