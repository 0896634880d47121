package io.yunchou.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings each module's schema up to date: a schema, a folder of scripts ({@code db/migration/<module>}) and a history
 * table per module, in the order of the modules' dependencies. The list is written out, since finding it at start-up
 * would cost a second of class scanning; a test holds it against the real dependencies.
 */
public final class ModuleMigrations {
    /** The modules with a schema of their own, a module after all that it uses. */
    public static final List<String> MODULES =
            List.of("platform", "org", "catalog", "customer", "ledger", "plan", "insight");

    private ModuleMigrations() {}

    public static void run(DataSource dataSource) {
        MODULES.forEach(module -> configuration(dataSource, module).load().migrate());
    }

    /** Brings one module's schema, which does not exist yet, to that version. */
    public static void runUpTo(DataSource dataSource, String module, String version) {
        configuration(dataSource, module).target(version).load().migrate();
    }

    private static FluentConfiguration configuration(DataSource dataSource, String module) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history")
                .failOnMissingLocations(false);
    }
}
