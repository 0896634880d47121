package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.DocumentLine;
import io.yunchou.ledger.domain.FactAmounts;
import io.yunchou.ledger.domain.FactShare;
import io.yunchou.ledger.domain.NewShare.References;
import io.yunchou.ledger.domain.RecordedFact;
import io.yunchou.ledger.domain.RecordedFact.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Facts one by one, also those of voided batches. */
@Repository
public class RecordedFacts {
    private static final int FETCH_SIZE = 2000;

    private final JdbcClient jdbc;
    private final Batches batches;

    RecordedFacts(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public Optional<RecordedFact> find(long id) {
        return jdbc.sql("select * from ledger.fact where id = ?")
                .param(id)
                .query(this::fact)
                .optional();
    }

    /** The shares of a batch in the order of the file; of a voided one too. */
    @Transactional(readOnly = true)
    public void each(long batchId, Consumer<FactShare> consumer) {
        try (Stream<FactShare> shares =
                jdbc.sql("""
                        select *
                        from ledger.share
                        where batch_id = ?
                        order by fact_id, ordinal
                        """).param(batchId).withFetchSize(FETCH_SIZE).query(RecordedFacts::share).stream()) {
            shares.forEach(consumer);
        }
    }

    private RecordedFact fact(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        Long reverses = row.getObject("reverses_id", Long.class);
        return new RecordedFact(
                id,
                new DocumentLine(row.getString("kind"), row.getString("document"), row.getInt("line")),
                row.getObject("fact_date", LocalDate.class),
                references(row),
                amounts(row),
                row.getString("corrects_period"),
                batches.find(row.getLong("batch_id")).orElseThrow(),
                row.getLong("source_row"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                shares(id),
                reverses == null
                        ? null
                        : links("id = ?", reverses).stream().findFirst().orElse(null),
                links("reverses_id = ?", id));
    }

    private List<FactShare> shares(long factId) {
        return jdbc.sql("select * from ledger.share where fact_id = ? order by ordinal")
                .param(factId)
                .query(RecordedFacts::share)
                .list();
    }

    private List<Link> links(String condition, long id) {
        return jdbc.sql("select id, document, line, fact_date, net_amount from ledger.fact where %s order by id"
                        .formatted(condition))
                .param(id)
                .query((row, number) -> new Link(
                        row.getLong("id"),
                        row.getString("document"),
                        row.getInt("line"),
                        row.getObject("fact_date", LocalDate.class),
                        row.getBigDecimal("net_amount")))
                .list();
    }

    private static References references(ResultSet row) throws SQLException {
        return new References(
                row.getLong("account_id"), row.getString("account_code"), id(row, "product_id"), id(row, "unit_id"));
    }

    private static FactAmounts amounts(ResultSet row) throws SQLException {
        return new FactAmounts(
                row.getBigDecimal("net_amount"),
                row.getBigDecimal("tax_amount"),
                row.getBigDecimal("tax_rate"),
                row.getString("currency_code"),
                StagedRow.terms(row));
    }

    static FactShare share(ResultSet row, int number) throws SQLException {
        return new FactShare(
                row.getLong("fact_id"),
                row.getInt("ordinal"),
                row.getString("kind"),
                row.getObject("fact_date", LocalDate.class),
                row.getString("document"),
                row.getInt("line"),
                row.getLong("account_id"),
                row.getString("account_code"),
                id(row, "product_id"),
                id(row, "unit_id"),
                id(row, "seller_id"),
                id(row, "position_id"),
                row.getBigDecimal("percent"),
                row.getBigDecimal("net_amount"),
                row.getBigDecimal("tax_amount"),
                row.getString("currency_code"),
                row.getLong("batch_id"));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
