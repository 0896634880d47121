package io.yunchou.platform.backup;

import io.yunchou.launcher.LaunchError;
import io.yunchou.launcher.LaunchException;
import io.yunchou.launcher.postgres.Access;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that the modules' schemas hold into one file, from one snapshot, while others go on working. The file is
 * written aside and takes its name only when it is whole and on the disk.
 */
public final class Backup {
    private final Connection connection;
    private final Catalogue catalogue;
    private final ZipOutputStream zip;

    private Backup(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
        this.zip = zip;
    }

    /** What was written. */
    public record Written(int tables, long rows, long bytes) {}

    public static Written write(Access access, Path file) {
        if (Files.exists(file)) {
            throw new LaunchException(
                    LaunchError.BACKUP_REFUSED,
                    "%s exists already.%nMaybe choose another name, so that no older backup is lost.".formatted(file));
        }
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Manifest manifest = writeAside(access, aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(manifest.tables().size(), manifest.rows(), Files.size(file));
        } catch (IOException | SQLException failure) {
            throw failed(file, aside, failure);
        }
    }

    private static Manifest writeAside(Access access, Path aside) throws IOException, SQLException {
        try (Connection connection = access.connect();
                FileChannel channel = FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
            zip.setLevel(Deflater.BEST_SPEED);
            Manifest manifest = new Backup(connection, zip).write();
            zip.finish();
            channel.force(true);
            return manifest;
        }
    }

    private Manifest write() throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
        }
        List<Manifest.Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : catalogue.tables().entrySet()) {
            tables.add(writeTable(table.getKey(), table.getValue()));
        }
        // Sequences know no snapshot: read after the tables, they stand at or past every number in them.
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Instant.now(),
                catalogue.migrations(),
                catalogue.partitions(),
                tables,
                catalogue.sequences());
        writeManifest(manifest);
        connection.rollback();
        return manifest;
    }

    private Manifest.Table writeTable(String name, List<String> columns) throws IOException, SQLException {
        Manifest.Table announced = new Manifest.Table(name, columns, 0, "");
        zip.putNextEntry(new ZipEntry(announced.entry()));
        Checksum checksum = new Checksum();
        OutputStream out = checksum.over(zip);
        String copy = "copy (select %s from %s) to stdout".formatted(announced.columnList(), name);
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
        zip.closeEntry();
        return new Manifest.Table(name, columns, rows, checksum.text());
    }

    private void writeManifest(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.builder().build().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    private static LaunchException failed(Path file, Path aside, Exception failure) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        boolean full = String.valueOf(failure.getMessage()).contains("No space left");
        return new LaunchException(
                full ? LaunchError.DISK_FULL : LaunchError.BACKUP_REFUSED,
                "The backup %s was not written: %s%nMaybe look at the folder, its space and its permissions."
                        .formatted(file, failure),
                failure);
    }
}
