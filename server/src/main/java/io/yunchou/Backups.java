package io.yunchou;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import io.yunchou.launcher.DataFolder;
import io.yunchou.launcher.LaunchSettings;
import io.yunchou.launcher.Version;
import io.yunchou.launcher.postgres.Access;
import io.yunchou.launcher.postgres.Database;
import io.yunchou.launcher.postgres.EmbeddedPostgres;
import io.yunchou.launcher.postgres.ExternalPostgres;
import io.yunchou.platform.backup.Backup;
import io.yunchou.platform.backup.Restore;
import io.yunchou.platform.database.SchemaVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code backup} and {@code restore}, beside a running server or without one. */
final class Backups {
    private Backups() {}

    /** The script has checked the options. */
    static void write(LaunchSettings settings, List<String> options) {
        Path file = Path.of(options.getFirst()).toAbsolutePath();
        Backup.Written written = with(settings, access -> Backup.write(access, file));
        System.out.printf(
                "Backed up %d tables with %d rows into %s (%.1f MB).%n",
                written.tables(), written.rows(), file, written.bytes() / 1e6);
    }

    static void read(LaunchSettings settings, List<String> options) {
        keepMigrationsQuiet();
        Path file = Path.of(options.getFirst()).toAbsolutePath();
        boolean replace = options.contains("--replace");
        Restore.Restored restored = with(settings, access -> Restore.read(access, file, replace));
        System.out.printf("Restored %d tables with %d rows from %s.%n", restored.tables(), restored.rows(), file);
    }

    /** They tell of each step; a person at the terminal wants the outcome. */
    private static void keepMigrationsQuiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }

    private static <T> T with(LaunchSettings settings, Function<Access, T> work) {
        if (settings.databaseUrl().isPresent()) {
            return work.apply(ExternalPostgres.at(settings.databaseUrl().get()).access());
        }
        if (DataFolder.inUse(settings.dataFolder())) {
            return work.apply(EmbeddedPostgres.accessOf(settings.dataFolder()));
        }
        Version version = new Version(SchemaVersion.newest(), EmbeddedPostgres.major());
        try (DataFolder folder = DataFolder.open(settings.dataFolder(), version);
                Database database = Database.open(settings)) {
            T done = work.apply(database.access());
            folder.stamp(version);
            return done;
        }
    }
}
