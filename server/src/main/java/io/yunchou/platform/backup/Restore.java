package io.yunchou.platform.backup;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.postgres.Access;
import io.yunchou.platform.database.ModuleMigrations;
import io.yunchou.platform.database.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a backup's content back, in one transaction: until it commits the database is as it was, and nobody sees half
 * of it. The schemas are made as the backup's own version had them, filled, and only then brought up to date, so that
 * migrations meet the data as they would have met it then.
 */
public final class Restore {
    private final Connection connection;
    private final Catalogue catalogue;
    private final ZipFile zip;
    private final Manifest manifest;

    private Restore(Connection connection, ZipFile zip, Manifest manifest) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
        this.zip = zip;
        this.manifest = manifest;
    }

    /** What was brought back. */
    public record Restored(int tables, long rows) {}

    /**
     * Restores a file.
     *
     * @param replace whether content that is there may be given up
     */
    public static Restored read(Access access, Path file, boolean replace) {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = access.connect()) {
            Manifest manifest = manifest(zip, file);
            connection.setAutoCommit(false);
            new Restore(connection, zip, manifest).run(replace);
            connection.commit();
            return new Restored(manifest.tables().size(), manifest.rows());
        } catch (IOException | SQLException failure) {
            throw refused(
                    "The backup %s was not restored, the database is as before: %s%nMaybe the file is damaged or is no backup."
                            .formatted(file, failure.getMessage()),
                    failure);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        if (zip.getEntry(Manifest.ENTRY) == null) {
            throw new IOException(file + " has no manifest");
        }
        try (InputStream text = zip.getInputStream(zip.getEntry(Manifest.ENTRY))) {
            Manifest manifest = JsonMapper.builder().build().readValue(text, Manifest.class);
            if (manifest.format() > Manifest.FORMAT || manifest.schema() > SchemaVersion.newest()) {
                throw new LaunchException(
                        LaunchError.FOLDER_NEWER,
                        "The backup %s was made by a newer version (format %d, schema %d) than this one (format %d, schema %d).%nMaybe restore it with that newer version."
                                .formatted(
                                        file,
                                        manifest.format(),
                                        manifest.schema(),
                                        Manifest.FORMAT,
                                        SchemaVersion.newest()));
            }
            return manifest;
        }
    }

    private void run(boolean replace) throws IOException, SQLException {
        refuseFilled(replace);
        RestoreGate.awaitServersPaused(connection);
        makeSchemas();
        // Definitions then name every table with its schema, whatever a migration has set before.
        execute("set local search_path = pg_catalog");
        List<Catalogue.Reference> references = catalogue.references();
        for (Catalogue.Reference reference : references) {
            execute(reference.drop());
        }
        fill();
        for (Catalogue.Reference reference : references) {
            execute(reference.make());
        }
        execute("reset search_path");
        ModuleMigrations.run(WithinTransaction.of(connection));
    }

    private void refuseFilled(boolean replace) throws SQLException {
        int filled = catalogue.filledTables();
        if (filled > 0 && !replace) {
            throw refused(
                    "The database is not empty: %d of its tables hold rows.%nMaybe restore into an empty one, or add --replace to give up what is there."
                            .formatted(filled),
                    null);
        }
    }

    private void makeSchemas() throws SQLException {
        for (String module : ModuleMigrations.MODULES.reversed()) {
            execute("drop schema if exists " + module + " cascade");
        }
        for (Map.Entry<String, List<String>> module : manifest.migrations().entrySet()) {
            if (!module.getValue().isEmpty()) {
                makeSchema(module.getKey(), module.getValue());
            }
        }
        Set<String> made =
                catalogue.partitions().stream().map(Manifest.Partition::name).collect(Collectors.toSet());
        for (Manifest.Partition partition : manifest.partitions()) {
            if (!made.contains(partition.name())) {
                execute("create table %s partition of %s %s"
                        .formatted(partition.name(), partition.parent(), partition.bound()));
            }
        }
    }

    private void makeSchema(String module, List<String> versions) throws SQLException {
        ModuleMigrations.runUpTo(WithinTransaction.of(connection), module, versions.getLast());
        List<String> seen = catalogue.migrations().getOrDefault(module, List.of());
        if (!seen.equals(versions)) {
            throw refused(
                    "The backup's schema %s has seen the migrations %s; this version makes %s.%nMaybe restore it with the version that made it."
                            .formatted(module, versions, seen),
                    null);
        }
    }

    /** Rows come back as they were: what a trigger once did to them, or forbids to be done, is no matter now. */
    private void fill() throws IOException, SQLException {
        forEachTable("alter table %s disable trigger user");
        forEachTable("truncate %s");
        for (Manifest.Table table : manifest.tables()) {
            fill(table);
        }
        forEachTable("alter table %s enable trigger user");
        for (Manifest.Sequence sequence : manifest.sequences()) {
            execute("select setval('%s', %d, %s)".formatted(sequence.name(), sequence.value(), sequence.used()));
        }
    }

    private void forEachTable(String command) throws SQLException {
        for (Manifest.Table table : manifest.tables()) {
            execute(command.formatted(table.name()));
        }
    }

    private void fill(Manifest.Table table) throws IOException, SQLException {
        Checksum checksum = new Checksum();
        try (InputStream rows = checksum.over(zip.getInputStream(zip.getEntry(table.entry())))) {
            String copy = "copy %s (%s) from stdin".formatted(table.name(), table.columnList());
            long written = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            if (written != table.rows() || !checksum.text().equals(table.sha256())) {
                throw new IOException("the rows of " + table.name() + " are not those that were backed up");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static LaunchException refused(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        return new LaunchException(LaunchError.BACKUP_REFUSED, message, cause);
    }
}
