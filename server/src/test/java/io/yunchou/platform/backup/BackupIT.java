package io.yunchou.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.postgres.Access;
import io.yunchou.launcher.postgres.ExternalPostgres;
import io.yunchou.platform.database.ModuleMigrations;
import io.yunchou.support.TestDatabase;
import io.yunchou.testkit.OutsidePostgres;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupIT {
    private static final String PAIR = """
            insert into platform.setting (key, value) values ('pair-%1$d', 'written together');
            insert into platform.trail_entry (recorded_at, business_date, user_id, user_name, subject, subject_id, action)
            values (now(), current_date, 1, '运筹 \\ tab\tnewline\n', 'pair', '%1$d', 'made');
            """;
    private static final String HALF_PAIRS = """
            select count(*) from platform.setting s
            full join platform.trail_entry t on s.key = 'pair-' || t.subject_id
            where s.key is null or t.subject_id is null
            """;

    @TempDir
    private Path folder;

    @Test
    void bringsBackOneMomentWhileOthersWrite() throws Exception {
        Access source = migrated(embedded());
        Access target = embedded();
        backUpWhileOthersWrite(source);

        Restore.read(target, file(), false);

        assertThat(number(target, HALF_PAIRS)).as("transactions cut in two").isZero();
        assertThat(number(target, "select count(*) from platform.setting")).isPositive();
        assertThat(backedUpAgain(target)).isEqualTo(manifestRows(file()));
    }

    @Test
    void doesTheSameOnAnOutsidePostgresOfTheOldestVersion() throws Exception {
        assumeTrue(OutsidePostgres.isInstalled(), "postgresql-15 is not installed; ./yunchou test does so");
        try (OutsidePostgres outside = OutsidePostgres.start()) {
            Access source = migrated(outside(outside));
            Access target = outside(outside);
            backUpWhileOthersWrite(source);

            Restore.read(target, file(), false);

            assertThat(number(target, HALF_PAIRS)).isZero();
            assertThat(backedUpAgain(target)).isEqualTo(manifestRows(file()));
        }
    }

    @Test
    void movesFromTheEmbeddedDatabaseToAnOutsideOne() throws Exception {
        assumeTrue(OutsidePostgres.isInstalled(), "postgresql-15 is not installed; ./yunchou test does so");
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(1));
        Backup.write(source, file());
        try (OutsidePostgres outside = OutsidePostgres.start()) {
            Access target = outside(outside);

            Restore.read(target, file(), false);

            assertThat(content(target)).isEqualTo(content(source));
        }
    }

    @Test
    void lettersAndNumbersComeBackToTheLastSign() throws Exception {
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(7));
        Backup.write(source, file());
        Access target = embedded();

        Restore.read(target, file(), false);

        assertThat(content(target)).isEqualTo(content(source));
    }

    @Test
    void newRowsGetNumbersBeyondTheRestoredOnes() throws Exception {
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(1));
        execute(source, PAIR.formatted(2));
        Backup.write(source, file());
        Access target = embedded();
        Restore.read(target, file(), false);

        execute(target, PAIR.formatted(3));

        assertThat(number(target, "select count(distinct id) from platform.trail_entry"))
                .isEqualTo(3);
    }

    @Test
    void aRestoredAppendOnlyTableIsAppendOnlyAgain() throws Exception {
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(1));
        Backup.write(source, file());
        Access target = embedded();
        Restore.read(target, file(), false);

        assertThatThrownBy(() -> execute(target, "delete from platform.trail_entry"))
                .hasMessageContaining("append-only");
    }

    @Test
    void refusesADatabaseWithContentUntilToldToReplaceIt() throws Exception {
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(1));
        Backup.write(source, file());
        Access target = migrated(embedded());
        execute(target, PAIR.formatted(99));
        Map<String, String> before = content(target);

        assertThatThrownBy(() -> Restore.read(target, file(), false))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("Maybe");
        assertThat(content(target)).isEqualTo(before);

        Restore.read(target, file(), true);
        assertThat(content(target)).isEqualTo(content(source));
    }

    @Test
    void aDamagedFileChangesNothing() throws Exception {
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(1));
        Backup.write(source, file());
        overwrite("tables/platform.setting.copy", "pair-1\tforged\n");
        Access target = migrated(embedded());
        execute(target, PAIR.formatted(99));
        Map<String, String> before = content(target);

        assertThatThrownBy(() -> Restore.read(target, file(), true))
                .hasMessageContaining("rows of platform.setting are not those that were backed up");
        assertThat(content(target)).isEqualTo(before);
    }

    @Test
    void refusesAFileThatWasCutOff() throws Exception {
        Access source = migrated(embedded());
        Backup.write(source, file());
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Restore.read(embedded(), file(), false))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(LaunchError.BACKUP_REFUSED));
    }

    @Test
    void refusesABackupOfANewerVersion() throws Exception {
        Access source = migrated(embedded());
        execute(source, """
                insert into platform.flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (9999, '299901010000', 'future', 'SQL', 'V299901010000__future.sql', 'test', 1, true)
                """);
        Backup.write(source, file());

        assertThatThrownBy(() -> Restore.read(embedded(), file(), false))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(LaunchError.FOLDER_NEWER));
    }

    @Test
    void doesNotOverwriteAnOlderBackup() throws Exception {
        Access source = migrated(embedded());
        Files.writeString(file(), "an older backup");

        assertThatThrownBy(() -> Backup.write(source, file())).hasMessageContaining("exists already");
        assertThat(file()).hasContent("an older backup");
    }

    @Test
    void aServerPausesForTheRestoreAndComesBackAfterIt() throws Exception {
        Access source = migrated(embedded());
        execute(source, PAIR.formatted(1));
        Backup.write(source, file());
        Access target = migrated(embedded());
        List<String> events = new ArrayList<>();
        CompletableFuture<Integer> seenAfterwards = new CompletableFuture<>();
        RestoreGate gate = RestoreGate.enter(
                target,
                () -> events.add("paused"),
                () -> seenAfterwards.complete(number(target, "select count(*) from platform.setting")));
        gate.open();

        Restore.read(target, file(), true);

        assertThat(seenAfterwards.join()).isEqualTo(1);
        assertThat(events).containsExactly("paused");
        gate.close();
    }

    private Path file() {
        return folder.resolve("all.yunchou");
    }

    private void backUpWhileOthersWrite(Access source) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger pairs = new AtomicInteger();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            writers.add(CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    execute(source, PAIR.formatted(pairs.incrementAndGet()));
                }
            }));
        }
        while (pairs.get() < 50) {
            Thread.onSpinWait();
        }
        Backup.write(source, file());
        over.set(true);
        writers.forEach(CompletableFuture::join);
    }

    /** What a second backup, of the restored database, says about each table. */
    private Map<String, String> backedUpAgain(Access target) throws Exception {
        Path again = folder.resolve("again.yunchou");
        Backup.write(target, again);
        return manifestRows(again);
    }

    private static Map<String, String> manifestRows(Path file) throws Exception {
        Map<String, String> rows = new TreeMap<>();
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            Manifest manifest = tools.jackson.databind.json.JsonMapper.builder()
                    .build()
                    .readValue(zip.getInputStream(zip.getEntry(Manifest.ENTRY)), Manifest.class);
            manifest.tables().forEach(table -> rows.put(table.name(), table.rows() + " " + table.sha256()));
        }
        return rows;
    }

    private void overwrite(String entry, String text) throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(file())) {
            Files.writeString(zip.getPath(entry), text);
        }
    }

    /** Each table's rows, whatever their order. */
    private static Map<String, String> content(Access access) throws SQLException {
        Map<String, String> content = new TreeMap<>();
        try (Connection connection = access.connect()) {
            Catalogue catalogue = new Catalogue(connection);
            for (String table : catalogue.tables().keySet()) {
                content.put(
                        table,
                        catalogue
                                .list(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                                + table + " t",
                                        row -> row.getString(1))
                                .getFirst());
            }
        }
        return content;
    }

    private static Access embedded() {
        return new Access(TestDatabase.fresh(), "postgres", "");
    }

    private static Access outside(OutsidePostgres server) {
        return ExternalPostgres.at(server.freshDatabase()).access();
    }

    private static Access migrated(Access access) {
        ModuleMigrations.run(new DriverManagerDataSource(access.url(), access.user(), access.password()));
        return access;
    }

    private static void execute(Access access, String sql) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private static int number(Access access, String query) {
        try (Connection connection = access.connect()) {
            return new Catalogue(connection).list(query, row -> row.getInt(1)).getFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
