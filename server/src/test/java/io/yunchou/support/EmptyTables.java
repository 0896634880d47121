package io.yunchou.support;

import io.yunchou.platform.database.ModuleMigrations;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties every module's tables before each test class; sequences run on, so that no id is ever used twice. */
class EmptyTables extends AbstractTestExecutionListener {
    @Override
    public void beforeTestClass(TestContext testContext) {
        JdbcClient jdbc = testContext.getApplicationContext().getBean(JdbcClient.class);
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
