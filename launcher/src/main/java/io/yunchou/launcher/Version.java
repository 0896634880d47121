package io.yunchou.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;

/**
 * A version of the product as far as data is concerned.
 *
 * @param schema the version of the newest migration, e.g. {@code 202611210000}
 * @param postgres the major version of the embedded database, e.g. {@code 18}
 */
public record Version(long schema, int postgres) {
    private static final Comparator<Version> BY_AGE =
            Comparator.comparingInt(Version::postgres).thenComparingLong(Version::schema);

    /** Refuses the stamp that a newer version left. */
    void refuseNewer(Path stamp) throws IOException {
        if (Files.exists(stamp)) {
            refuse(parse(Files.readString(stamp)), stamp);
        }
    }

    void write(Path stamp) throws IOException {
        Path fresh = stamp.resolveSibling("version.new");
        Files.writeString(fresh, "schema=%d%npostgres=%d%n".formatted(schema, postgres));
        Files.move(fresh, stamp, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuse(Version found, Path stamp) {
        if (BY_AGE.compare(found, this) > 0) {
            throw new LaunchException(
                    LaunchError.FOLDER_NEWER,
                    "The data folder %s was last used by a newer version (schema %d, PostgreSQL %d) than this one (schema %d, PostgreSQL %d).%nMaybe start that newer version, or restore a backup made before it into another folder."
                            .formatted(stamp.getParent(), found.schema, found.postgres, schema, postgres));
        }
    }

    private static Version parse(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        try {
            return new Version(
                    Long.parseLong(properties.getProperty("schema", "0")),
                    Integer.parseInt(properties.getProperty("postgres", "0")));
        } catch (NumberFormatException damaged) {
            throw new IOException("The version stamp reads \"" + text.strip() + "\"", damaged);
        }
    }
}
