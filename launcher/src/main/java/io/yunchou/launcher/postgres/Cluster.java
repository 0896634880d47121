package io.yunchou.launcher.postgres;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The embedded database's files: {@code postgres} (its data directory), {@code postgres.secret} (the password, for the
 * owner's eyes only) and {@code postgres.port}. It is closed from the first moment: it is made with password
 * authentication, has no local socket and listens on the loopback address only.
 */
final class Cluster {
    static final int MAJOR = 18;
    private static final int PORT_MIN = 20_000;
    private static final int PORT_MAX = 32_000;
    private static final int PORT_ATTEMPTS = 100;
    private static final String CONFIGURATION = "yunchou.conf";

    private final Path folder;
    private final Tools tools;

    Cluster(Path folder, Tools tools) {
        this.folder = folder;
        this.tools = tools;
    }

    Path directory() {
        return folder.resolve("postgres");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    boolean exists() {
        return Files.exists(directory());
    }

    /** Makes what is missing and writes this version's configuration. */
    void prepare() throws IOException {
        if (!exists()) {
            make();
        }
        requireMajor();
        Files.writeString(directory().resolve(CONFIGURATION), configuration());
        Files.writeString(directory().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    String secret() throws IOException {
        Path file = folder.resolve("postgres.secret");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            writePrivate(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    /** The same port at every start, unless somebody else has taken it meanwhile. */
    int port() throws IOException {
        Path file = folder.resolve("postgres.port");
        if (Files.exists(file)) {
            int port = Integer.parseInt(Files.readString(file).strip());
            if (isFree(port)) {
                return port;
            }
        }
        int port = freePort();
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    /** The access that a process beside the one that runs this database uses. */
    static Access recordedAccess(Path folder) throws IOException {
        int port = Integer.parseInt(
                Files.readString(folder.resolve("postgres.port")).strip());
        return access(
                port,
                "yunchou",
                Files.readString(folder.resolve("postgres.secret")).strip());
    }

    static Access access(int port, String user, String secret) {
        return new Access("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, user), user, secret);
    }

    /** Made aside and moved into place as a whole, so that half a cluster is never taken for one. */
    private void make() throws IOException {
        Path aside = folder.resolve("postgres.making");
        Folders.delete(aside);
        Path password = folder.resolve("postgres.password");
        writePrivate(password, secret());
        Tools.Outcome outcome = tools.run(tools.command(
                "initdb",
                "-D",
                aside.toString(),
                "-U",
                "postgres",
                "-E",
                "UTF8",
                // Texts compare by code point, by PostgreSQL itself: as fast as bytes, and the same on every system.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--no-instructions"));
        Files.delete(password);
        if (outcome.exitCode() != 0) {
            throw initialisationFailed(outcome);
        }
        Files.writeString(
                aside.resolve("postgresql.conf"), "\ninclude '" + CONFIGURATION + "'\n", StandardOpenOption.APPEND);
        Files.move(aside, directory(), StandardCopyOption.ATOMIC_MOVE);
    }

    private LaunchException initialisationFailed(Tools.Outcome outcome) {
        return new LaunchException(
                outcome.output().contains("No space left") ? LaunchError.DISK_FULL : LaunchError.FAILED,
                "The embedded PostgreSQL cannot make its data directory in %s:%n%s%nMaybe free some space, or, as root in a container that forbids user namespaces, start Yunchou as another user."
                        .formatted(folder, outcome.output()));
    }

    private void requireMajor() throws IOException {
        String major = Files.readString(directory().resolve("PG_VERSION")).strip();
        if (!major.equals(Integer.toString(MAJOR))) {
            throw new LaunchException(
                    LaunchError.FOLDER_NEWER,
                    "The data in %s was written by PostgreSQL %s; this version of Yunchou carries %d.%nMaybe start the Yunchou that made it, take a backup there and restore that here."
                            .formatted(directory(), major, MAJOR));
        }
    }

    private static String configuration() {
        return """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = scram-sha-256
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                max_connections = 60
                shared_buffers = 128MB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                effective_cache_size = 1GB
                wal_buffers = 4MB
                max_wal_size = 1GB
                min_wal_size = 80MB
                checkpoint_timeout = 15min
                random_page_cost = 1.1
                io_workers = 2
                autovacuum_max_workers = 2
                max_parallel_workers_per_gather = 1
                jit = off
                huge_pages = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                logging_collector = off
                """;
    }

    private static int freePort() {
        SecureRandom random = new SecureRandom();
        for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
            int port = random.nextInt(PORT_MIN, PORT_MAX);
            if (isFree(port)) {
                return port;
            }
        }
        throw new LaunchException(
                LaunchError.PORT_TAKEN,
                "The embedded PostgreSQL finds no free port from %d to %d.%nMaybe stop what uses them."
                        .formatted(PORT_MIN, PORT_MAX));
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
