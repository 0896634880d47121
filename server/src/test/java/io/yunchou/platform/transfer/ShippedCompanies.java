package io.yunchou.platform.transfer;

import io.yunchou.support.SignedIn;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in a company as it is shipped. */
@Component
class ShippedCompanies {
    private final ImportBundles bundles;
    private final JdbcClient jdbc;

    ShippedCompanies(ImportBundles bundles, JdbcClient jdbc) {
        this.bundles = bundles;
        this.jdbc = jdbc;
    }

    ImportResult run(String company) {
        return SignedIn.asSystem()
                .call(() -> bundles.run(Path.of("../demo", company), new ImportProgress() {
                    @Override
                    public void step(int number, int steps, String name) {}

                    @Override
                    public void rows(long done, long total) {}
                }));
    }

    static long good(ImportResult result, String step) {
        return result.steps().stream()
                .filter(found -> found.name().equals(step))
                .mapToLong(ImportResult.Step::good)
                .sum();
    }

    List<String> problems(ImportResult result) {
        return jdbc.sql("""
                        select b.step || ' ' || b.file_name || ' ' || p.row_number || ' ' || p.field || ' '
                               || coalesce(p.value, '') || ' ' || p.code || ' ' || p.expected
                        from platform.import_row_problem p
                        join platform.import_batch b on b.id = p.batch_id
                        where b.import_id = ?
                        order by p.id
                        limit 50
                        """).param(result.importId()).query(String.class).list();
    }
}
