package io.yunchou.support;

import io.yunchou.platform.database.ModuleMigrations;
import io.yunchou.platform.settings.StoredSettings;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties every module's tables before each test class; sequences run on, so that no id is ever used twice. */
public class EmptyTables extends AbstractTestExecutionListener {
    @Override
    public void beforeTestClass(TestContext testContext) {
        empty(testContext.getApplicationContext());
        SignedIn.use(testContext.getApplicationContext());
    }

    /** The same within a class, for tests that each need an empty house. */
    public static void empty(ApplicationContext context) {
        truncate(context.getBean(JdbcClient.class));
        context.getBean(StoredSettings.class).forget();
        context.getBean(MovableClock.class).reset();
    }

    private static void truncate(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("""
                        select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p')
                          and not c.relispartition
                          and n.nspname in (:modules)
                          and c.relname <> 'flyway_schema_history'
                        """)
                .param("modules", ModuleMigrations.MODULES)
                .query(String.class)
                .list();
        if (!tables.isEmpty()) {
            jdbc.sql("truncate " + String.join(", ", tables) + " cascade").update();
        }
    }
}
