package io.yunchou.launcher.postgres;

import io.yunchou.launcher.LaunchSettings;
import java.util.List;

/** The database under the server, ready for use until closed. */
public sealed interface Database extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {
    /** Starts the embedded one, unless the settings name another. */
    static Database open(LaunchSettings settings) {
        return settings.databaseUrl()
                .<Database>map(ExternalPostgres::at)
                .orElseGet(() -> EmbeddedPostgres.start(settings.dataFolder(), settings.binariesFolder()));
    }

    Access access();

    /** What a person should know about this start, e.g. that a recovery ran. */
    List<String> notices();

    @Override
    void close();
}
