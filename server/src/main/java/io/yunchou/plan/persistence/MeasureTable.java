package io.yunchou.plan.persistence;

import io.yunchou.ledger.Measure;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.plan.QuotaMeasure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The measures that a company defined. */
@Repository
public class MeasureTable {
    private final JdbcClient jdbc;

    MeasureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<QuotaMeasure> all() {
        return jdbc.sql("select * from plan.measure order by code")
                .query(MeasureTable::measure)
                .list();
    }

    public void write(QuotaMeasure measure) {
        jdbc.sql("""
                        insert into plan.measure (code, name_zh, name_en, kind, basis, currency_code, grain, aggregation)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (code) do update
                        set name_zh = excluded.name_zh,
                            name_en = excluded.name_en,
                            kind = excluded.kind,
                            basis = excluded.basis,
                            currency_code = excluded.currency_code,
                            grain = excluded.grain,
                            aggregation = excluded.aggregation
                        """)
                .params(
                        measure.code(),
                        measure.nameZh(),
                        measure.nameEn(),
                        measure.ledger().kind(),
                        measure.ledger().basis().name(),
                        measure.ledger().currencyCode(),
                        measure.grain(),
                        measure.aggregation().name())
                .update();
    }

    public void remove(Collection<String> codes) {
        jdbc.sql("delete from plan.measure where code = any(?)")
                .param(codes.toArray(String[]::new))
                .update();
    }

    /** Whether quotas by the measure were ever published and not withdrawn. */
    public boolean isOwedBy(String code) {
        return jdbc.sql("select exists (select from plan.version where measure = ? and withdrawn_at is null)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private static QuotaMeasure measure(ResultSet row, int number) throws SQLException {
        return new QuotaMeasure(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                new Measure(
                        row.getString("kind"),
                        TaxBasis.valueOf(row.getString("basis")),
                        row.getString("currency_code")),
                row.getBigDecimal("grain"),
                QuotaMeasure.Aggregation.valueOf(row.getString("aggregation")));
    }
}
