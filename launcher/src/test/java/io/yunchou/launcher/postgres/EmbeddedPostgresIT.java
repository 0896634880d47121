package io.yunchou.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresIT {
    /** Shared by all tests, since unpacking takes seconds. */
    private static final Path BINARIES = Path.of("target/postgres").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void isDurable(String setting) throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            assertThat(text(database.access(), "show " + setting)).isEqualTo("on");
        }
    }

    @Test
    void isClosedToAllButTheHolderOfItsSecret() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            Access access = database.access();

            assertThat(text(access, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(superuser(access), "show unix_socket_directories")).isEmpty();
            assertThatThrownBy(() -> new Access(access.url(), access.user(), "guess").connect())
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> new Access(access.url(), "postgres", "").connect())
                    .isInstanceOf(SQLException.class);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres.secret"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("postgres.password")).doesNotExist();
    }

    @Test
    void theServersUserOwnsItsDatabaseAndNothingElse() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            assertThat(text(database.access(), "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
        }
    }

    @Test
    void keepsDataAndPortOverARestart() throws Exception {
        String url;
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            url = database.access().url();
            execute(database.access(), "create table kept as select 42 as answer");
        }
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            assertThat(database.access().url()).isEqualTo(url);
            assertThat(text(database.access(), "select answer::text from kept")).isEqualTo("42");
            assertThat(database.notices()).isEmpty();
        }
    }

    @Test
    void stopsWhatAKilledProcessLeftBehind() throws Exception {
        Process killed = startedElsewhere();
        long orphan = postmaster().pid();
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan))
                .as("a killed JVM leaves its database running")
                .isPresent();

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            assertThat(postmaster().pid()).isNotEqualTo(orphan);
            assertThat(database.notices())
                    .anySatisfy(
                            notice -> assertThat(notice).contains(orphan + ", which a killed server had left behind"));
            assertThat(text(database.access(), "select 'ready'")).isEqualTo("ready");
        }
    }

    @Test
    void reportsARecoveryAfterBothWereKilled() throws Exception {
        Process killed = startedElsewhere();
        PostmasterFile left = postmaster();
        killed.destroyForcibly().waitFor();
        ProcessHandle.of(left.pid()).orElseThrow().destroyForcibly();
        await(() -> !isAlive(left));

        try (EmbeddedPostgres recovered = EmbeddedPostgres.start(folder, BINARIES)) {
            assertThat(recovered.notices())
                    .anySatisfy(notice -> assertThat(notice).contains("has recovered"));
        }
    }

    @Test
    void startsTheDatabaseAgainWhenItWasKilled() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            PostmasterFile first = postmaster();

            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
            await(() -> !isAlive(first));

            await(() -> answers(database.access()));
            assertThat(postmaster().pid()).isNotEqualTo(first.pid());
        }
        assertThat(PostmasterFile.in(folder.resolve("postgres")))
                .as("after an orderly stop")
                .isEmpty();
    }

    @Test
    void unpacksBrokenProgramsAgain() throws Exception {
        Path binaries = folder.resolve("binaries");
        Binaries.in(binaries);
        Path program = binaries.resolve("postgres/bin/initdb");
        Files.delete(program);
        Files.createDirectories(binaries.resolve("unpacking/left over from a broken unpack"));

        Binaries.in(binaries);

        assertThat(program).isExecutable();
    }

    @Test
    void doesNotTakeHalfAClusterForOne() throws Exception {
        Files.createDirectories(folder.resolve("postgres.making/base"));

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, BINARIES)) {
            assertThat(text(database.access(), "select 'whole'")).isEqualTo("whole");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        EmbeddedPostgres.start(folder, BINARIES).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "99\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, BINARIES))
                .hasMessageContaining("PostgreSQL 99")
                .hasMessageContaining("Maybe");
    }

    /** As a server that is about to be killed: another JVM that starts the database and then waits. */
    private Process startedElsewhere() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WaitingServer.class.getName(),
                        folder.toString(),
                        BINARIES.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().lines().anyMatch("started"::equals)).isTrue();
        return process;
    }

    private PostmasterFile postmaster() throws IOException {
        return PostmasterFile.in(folder.resolve("postgres")).orElseThrow();
    }

    private boolean isAlive(PostmasterFile postmaster) {
        try {
            return postmaster.isAlive(folder.resolve("postgres"));
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static Access superuser(Access access) {
        return new Access(access.url(), "postgres", access.password());
    }

    private static boolean answers(Access access) {
        try {
            return "1".equals(text(access, "select '1'"));
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static String text(Access access, String query) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Access access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
