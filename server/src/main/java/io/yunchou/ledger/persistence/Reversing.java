package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.domain.Reversals.Original;
import io.yunchou.ledger.domain.SellerPart;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A staged row that reverses an earlier fact.
 *
 * @param original the fact that it names; null where the ledger has none such whose batch is not voided
 */
public record Reversing(NewShare share, @Nullable Original original) {
    static final String SELECT = """
            select s.*,
                   o.id as original_id,
                   o.account_id as original_account,
                   o.currency_code as original_currency,
                   o.net_amount as original_net,
                   (select coalesce(sum(r.net_amount), 0)
                    from ledger.fact r
                    join ledger.batch rb on rb.id = r.batch_id and rb.voided_at is null
                    where r.reverses_id = o.id) as original_reversed,
                   (select array_agg(coalesce(p.seller_id, 0) order by p.ordinal)
                    from ledger.share p
                    where p.fact_id = o.id and p.fact_date = o.fact_date) as original_sellers,
                   (select array_agg(p.percent order by p.ordinal)
                    from ledger.share p
                    where p.fact_id = o.id and p.fact_date = o.fact_date) as original_percents
            from ledger_staged s
            left join (
                select f.*
                from ledger.fact f
                join ledger.batch b on b.id = f.batch_id and b.voided_at is null
            ) o on o.kind = s.kind and o.document = s.reverses_document and o.line = s.reverses_line
            where s.reverses_document is not null
            order by s.kind, s.reverses_document, s.reverses_line, s.row_number
            """;

    static Reversing read(ResultSet row, int number) throws SQLException {
        NewShare share = StagedRow.read(row, number);
        Long id = row.getObject("original_id", Long.class);
        return new Reversing(share, id == null ? null : original(row, id));
    }

    private static Original original(ResultSet row, long id) throws SQLException {
        return new Original(
                id,
                row.getLong("original_account"),
                row.getString("original_currency"),
                row.getBigDecimal("original_net"),
                row.getBigDecimal("original_reversed"),
                sellers(row));
    }

    private static List<SellerPart> sellers(ResultSet row) throws SQLException {
        Long[] sellers = (Long[]) row.getArray("original_sellers").getArray();
        BigDecimal[] percents = (BigDecimal[]) row.getArray("original_percents").getArray();
        List<SellerPart> parts = new ArrayList<>();
        for (int i = 0; i < sellers.length; i++) {
            parts.add(new SellerPart(sellers[i] == 0 ? null : sellers[i], null, percents[i]));
        }
        return parts;
    }
}
