package io.yunchou.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.yunchou.support.IntegrationTest;
import io.yunchou.support.SignedIn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DemoCompaniesIT {
    @Autowired
    private ImportBundles bundles;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takesInAdventureWorksWithoutABadRow() {
        ImportResult result = run("adventureworks");
        assertThat(problems(result)).isEmpty();
        assertThat(good(result, "Territories")).isEqualTo(10);
        assertThat(good(result, "Sales people")).isEqualTo(17);
        assertThat(good(result, "Managers' positions")).isEqualTo(4);
        assertThat(good(result, "Sellers in their territories")).isEqualTo(17);
    }

    private ImportResult run(String company) {
        return SignedIn.asSystem()
                .call(() -> bundles.run(Path.of("../demo", company), new ImportProgress() {
                    @Override
                    public void step(int number, int steps, String name) {}

                    @Override
                    public void rows(long done, long total) {}
                }));
    }

    private static long good(ImportResult result, String step) {
        return result.steps().stream()
                .filter(found -> found.name().equals(step))
                .mapToLong(ImportResult.Step::good)
                .sum();
    }

    private List<String> problems(ImportResult result) {
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
