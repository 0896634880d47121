package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.Batch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches in which facts came. */
@Repository
public class Batches {
    private static final String SELECT = """
            select id, import_id, origin, label, fact_count, posted_at, posted_by, reverses_batch_id, voided_at, voided_by
            from ledger.batch
            """;

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the batch of an import. */
    public long open(long importId, String fileName, String by) {
        return jdbc.sql("""
                        insert into ledger.batch (import_id, origin, label, posted_by)
                        values (?, 'IMPORT', ?, ?)
                        returning id
                        """).params(importId, fileName, by).query(Long.class).single();
    }

    /** Opens the batch that reverses another. */
    public long openReversal(Batch reversed, String by) {
        return jdbc.sql("""
                        insert into ledger.batch (origin, label, posted_by, reverses_batch_id)
                        values ('REVERSAL', ?, ?, ?)
                        returning id
                        """)
                .params(reversed.label(), by, reversed.id())
                .query(Long.class)
                .single();
    }

    public void count(long id, long facts) {
        jdbc.sql("update ledger.batch set fact_count = ? where id = ?")
                .params(facts, id)
                .update();
    }

    public void markVoided(long id, String by) {
        jdbc.sql("update ledger.batch set voided_at = now(), voided_by = ? where id = ?")
                .params(by, id)
                .update();
    }

    public Optional<Batch> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Batches::batch).optional();
    }

    public Optional<Batch> ofImport(long importId) {
        return jdbc.sql(SELECT + "where import_id = ?")
                .param(importId)
                .query(Batches::batch)
                .optional();
    }

    /** Whether some other batch that is not voided reverses facts of this one. */
    public boolean isReversed(long id) {
        return jdbc.sql("""
                        select exists (
                            select
                            from ledger.fact r
                            join ledger.batch rb on rb.id = r.batch_id and rb.voided_at is null and rb.id <> :batch
                            where r.reverses_id in (select f.id from ledger.fact f where f.batch_id = :batch))
                        """).param("batch", id).query(Boolean.class).single();
    }

    /** The first batches, not voided, with facts of any of these accounts. */
    public List<Batch> standingOnAccounts(Collection<Long> accounts, int most) {
        return standingOn("account_id", accounts, most);
    }

    /** The first batches, not voided, with facts of any of these products. */
    public List<Batch> standingOnProducts(Collection<Long> products, int most) {
        return standingOn("product_id", products, most);
    }

    private List<Batch> standingOn(String column, Collection<Long> ids, int most) {
        return jdbc.sql(SELECT + """
                        where voided_at is null
                          and id in (select s.batch_id from ledger.share s where s.%s = any(:ids))
                        order by id
                        limit :most
                        """.formatted(column))
                .param("ids", ids.toArray(Long[]::new))
                .param("most", most)
                .query(Batches::batch)
                .list();
    }

    /** The days on which a batch has facts. */
    public List<LocalDate> days(long id) {
        return jdbc.sql("select distinct fact_date from ledger.daily_total where batch_id = ? order by fact_date")
                .param(id)
                .query(LocalDate.class)
                .list();
    }

    static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("id"),
                row.getObject("import_id", Long.class),
                Batch.Origin.valueOf(row.getString("origin")),
                row.getString("label"),
                row.getLong("fact_count"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getString("posted_by"),
                row.getObject("reverses_batch_id", Long.class),
                voiding(row));
    }

    private static Batch.@Nullable Voiding voiding(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("voided_at", OffsetDateTime.class);
        return at == null ? null : new Batch.Voiding(at.toInstant(), row.getString("voided_by"));
    }
}
