package io.yunchou.ledger.persistence;

import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.platform.transfer.CopyWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts that take back what is left of a batch. */
@Repository
public class ReversedBatches {
    private static final String FACTS = """
            insert into ledger.fact (
                id, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, net_amount,
                tax_amount, tax_rate, currency_code, quantity, unit_price, discount, reverses_id, reverses_date,
                corrects_period, restated_date, batch_id, source_row)
            select nextval('ledger.fact_id_sequence'), f.kind, :date, f.document || '~R' || :reversal, f.line,
                   f.account_id, f.account_code, f.product_id, f.unit_id, -(f.net_amount + r.net),
                   -(f.tax_amount + r.tax), f.tax_rate, f.currency_code,
                   case when r.net = 0 then -f.quantity end, f.unit_price, f.discount, f.id, f.fact_date, c.code,
                   coalesce(c.end_day - 1, :date), :reversal, f.source_row
            from ledger.fact f
            cross join lateral (
                select coalesce(sum(x.net_amount), 0) as net,
                       coalesce(sum(x.tax_amount), 0) as tax
                from ledger.fact x
                join ledger.batch b on b.id = x.batch_id and b.voided_at is null
                where x.reverses_id = f.id
            ) r
            left join ledger_closed c on f.fact_date >= c.first_day and f.fact_date < c.end_day
            where f.batch_id = :batch
              and (f.net_amount + r.net <> 0 or f.tax_amount + r.tax <> 0)
            """;

    /** A seller's part of what is left is his part of the original less his parts of its reversals. */
    private static final String SHARES = """
            insert into ledger.share (
                fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id,
                seller_id, percent, net_amount, tax_amount, currency_code, restated_date, batch_id)
            select n.id, o.ordinal, n.kind, n.fact_date, n.document, n.line, n.account_id, n.account_code, n.product_id,
                   n.unit_id, o.seller_id, o.percent, -(o.net_amount + r.net), -(o.tax_amount + r.tax),
                   n.currency_code, n.restated_date, n.batch_id
            from ledger.fact n
            join ledger.share o on o.fact_id = n.reverses_id and o.fact_date = n.reverses_date
            cross join lateral (
                select coalesce(sum(y.net_amount), 0) as net,
                       coalesce(sum(y.tax_amount), 0) as tax
                from ledger.fact x
                join ledger.batch b on b.id = x.batch_id and b.voided_at is null
                join ledger.share y on y.fact_id = x.id and y.fact_date = x.fact_date
                where x.reverses_id = n.reverses_id
                  and x.batch_id <> n.batch_id
                  and y.ordinal = o.ordinal
            ) r
            where n.batch_id = :reversal
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    ReversedBatches(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * Writes the reversals of everything that is left of a batch; their positions are not said yet.
     *
     * @param closed the closed months, which the reversals of their facts correct
     * @return how many facts
     */
    public long write(long batch, long reversal, LocalDate date, Collection<FiscalPeriod> closed) {
        writeClosed(closed);
        long facts = jdbc.sql(FACTS)
                .param("batch", batch)
                .param("reversal", reversal)
                .param("date", date)
                .update();
        jdbc.sql(SHARES).param("reversal", reversal).update();
        return facts;
    }

    /** The sellers who have a part of the batch. */
    public List<Long> sellersOf(long batch) {
        return jdbc.sql("select distinct seller_id from ledger.share where batch_id = ? and seller_id is not null")
                .param(batch)
                .query(Long.class)
                .list();
    }

    private void writeClosed(Collection<FiscalPeriod> closed) {
        jdbc.sql("drop table if exists ledger_closed").update();
        jdbc.sql("create temporary table ledger_closed (code text, first_day date, end_day date) on commit drop")
                .update();
        CopyWriter writer = CopyWriter.into(dataSource, "ledger_closed", List.of("code", "first_day", "end_day"));
        closed.forEach(period -> writer.text(period.code())
                .date(period.range().start())
                .date(Objects.requireNonNull(period.range().end()))
                .endRow());
        writer.flush();
    }
}
