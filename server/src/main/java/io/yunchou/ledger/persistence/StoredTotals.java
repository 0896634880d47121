package io.yunchou.ledger.persistence;

import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.Measure;
import io.yunchou.ledger.Sum;
import io.yunchou.ledger.TaxBasis;
import io.yunchou.ledger.mirror.DailyTotal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily totals as they are stored. */
@Repository
public class StoredTotals {
    private static final int FETCH_SIZE = 5000;
    private static final LocalDate FAR_FUTURE = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final TransactionTemplate streaming;

    StoredTotals(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.streaming = new TransactionTemplate(transactions);
        this.streaming.setReadOnly(true);
    }

    /** Adds to the totals what the batch of a change has in the shares. */
    public void addBatch(long sequence, long batchId) {
        jdbc.sql("""
                        insert into ledger.daily_total
                        select :sequence, batch_id, kind, fact_date, restated_date, position_id, seller_id, unit_id,
                               currency_code, sum(net_amount), coalesce(sum(tax_amount), 0), count(*),
                               count(*) filter (where tax_amount is null)
                        from ledger.share
                        where batch_id = :batch
                        group by batch_id, kind, fact_date, restated_date, position_id, seller_id, unit_id,
                                 currency_code
                        """).param("sequence", sequence).param("batch", batchId).update();
    }

    /**
     * What the changes after one number and up to another did to the totals, in the order of days: what they added, and
     * taken away again whatever belongs to a batch that one of them voided.
     */
    public <T> T between(long after, long upTo, Function<Iterable<DailyTotal>, T> reader) {
        return streaming.execute(status -> {
            try (Stream<DailyTotal> totals = jdbc
                    .sql("""
                            with voided as materialized (
                                select batch_id
                                from ledger.change
                                where what = 'VOIDED' and sequence > :after and sequence <= :upTo
                            ), moved as (
                                select t.*, false as taken_away
                                from ledger.daily_total t
                                where sequence > :after
                                  and sequence <= :upTo
                                  and batch_id not in (select batch_id from voided)
                                union all
                                select t.*, true
                                from ledger.daily_total t
                                join voided using (batch_id)
                                where sequence <= :after
                            )
                            select kind, currency_code, fact_date - date '1970-01-01' as epoch_day,
                                   restated_date - date '1970-01-01' as restated_day, position_id, seller_id, unit_id,
                                   (net_amount * 10000)::bigint as net, (tax_amount * 10000)::bigint as tax,
                                   share_count, untaxed_count, taken_away
                            from moved
                            order by fact_date
                            """)
                    .param("after", after)
                    .param("upTo", upTo)
                    .withFetchSize(FETCH_SIZE)
                    .query(StoredTotals::total)
                    .stream()) {
                return reader.apply(totals::iterator);
            }
        });
    }

    public Map<Long, Sum> ofAccounts(Measure measure, Collection<Long> accountIds, DateRange days) {
        LocalDate end = days.end();
        String amount = measure.basis() == TaxBasis.NET ? "net_amount" : "net_amount + coalesce(tax_amount, 0)";
        Map<Long, Sum> sums = new HashMap<>();
        jdbc.sql("""
                        select account_id, sum(%s) as amount, count(*) as shares,
                               count(*) filter (where tax_amount is null) as untaxed
                        from ledger.share
                        where account_id = any(:accounts)
                          and kind = :kind
                          and currency_code = :currency
                          and fact_date >= :start
                          and fact_date < :end
                          and batch_id not in (select id from ledger.batch where voided_at is not null)
                        group by account_id
                        """.formatted(amount))
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("kind", measure.kind())
                .param("currency", measure.currencyCode())
                .param("start", days.start())
                .param("end", end == null ? FAR_FUTURE : end)
                .query(row -> {
                    sums.put(row.getLong("account_id"), sum(row));
                });
        return sums;
    }

    private static Sum sum(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Sum(amount, row.getLong("shares"), row.getLong("untaxed"));
    }

    private static DailyTotal total(ResultSet row, int number) throws SQLException {
        DailyTotal total = new DailyTotal(
                row.getString("kind"),
                row.getString("currency_code"),
                row.getInt("epoch_day"),
                row.getInt("restated_day"),
                row.getLong("position_id"),
                row.getLong("seller_id"),
                row.getLong("unit_id"),
                row.getLong("net"),
                row.getLong("tax"),
                row.getInt("share_count"),
                row.getInt("untaxed_count"));
        return row.getBoolean("taken_away") ? total.negated() : total;
    }
}
