package io.yunchou.ledger.persistence;

/**
 * How staged rows become facts and shares. Most facts are one row of 100 %, which is its own part; only the others are in
 * {@code ledger_part}, where {@code fact_row} names the row that stands for the whole fact.
 */
final class FactInserts {
    static final String FACTS = """
            insert into ledger.fact (
                id, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, net_amount,
                tax_amount, tax_rate, currency_code, quantity, unit_price, discount, reverses_id, corrects_period,
                restated_date, batch_id, source_row)
            select s.fact_id, s.kind, s.fact_date, s.document, s.line, s.account_id, s.account_code, s.product_id,
                   s.unit_id, s.net_amount, s.tax_amount, s.tax_rate, s.currency_code, s.quantity, s.unit_price,
                   s.discount, p.reverses_id, s.corrects_period, s.restated_date, :batch, s.row_number
            from ledger_staged s
            left join ledger_part p on p.row_number = s.row_number and p.ordinal = 1
            where %s
              and not exists (
                  select from ledger_part o where o.row_number = s.row_number and o.fact_row <> s.row_number)
            order by s.fact_date, s.row_number
            """;

    static final String SHARES = """
            insert into ledger.share (
                fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id,
                seller_id, position_id, percent, net_amount, tax_amount, currency_code, restated_date, batch_id)
            select s.fact_id, coalesce(p.ordinal, 1), s.kind, s.fact_date, s.document, s.line, s.account_id,
                   s.account_code, s.product_id, s.unit_id,
                   case when p.row_number is null then s.seller_id else p.seller_id end,
                   case when p.row_number is null then s.position_id else p.position_id end,
                   coalesce(p.percent, s.percent), coalesce(p.net_amount, s.net_amount),
                   case when p.row_number is null then s.tax_amount else p.tax_amount end,
                   s.currency_code, s.restated_date, :batch
            from ledger_staged s
            left join ledger_part p on p.fact_row = s.row_number
            where %s
              and (p.row_number is not null
                   or not exists (select from ledger_part o where o.row_number = s.row_number))
            order by s.fact_date, s.row_number
            """;

    private FactInserts() {}
}
