package io.yunchou.ledger.persistence;

/**
 * How staged rows become facts and shares. Most facts are one row of 100 %, which is its own part; only the others are in
 * {@code ledger_part}, where {@code fact_row} names the row that stands for the whole fact.
 *
 * <p>Rows go in month by month, so that a partition's pages stay at hand, and by one sort key that is at hand, too: the
 * sort of a million rows is felt.
 */
final class FactInserts {
    /** The facts of rows that are in no part; what is to be put in is the table's suffix and the condition. */
    static final String PLAIN_FACTS = """
            insert into ledger.fact%s (
                id, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, net_amount,
                tax_amount, tax_rate, currency_code, quantity, unit_price, discount, corrects_period, restated_date,
                batch_id, source_row)
            select s.fact_id, s.kind, s.fact_date, s.document, s.line, s.account_id, s.account_code, s.product_id,
                   s.unit_id, s.net_amount, s.tax_amount, s.tax_rate, s.currency_code, s.quantity, s.unit_price,
                   s.discount, s.corrects_period, s.restated_date, :batch, s.row_number
            from ledger_staged s
            where %s
            order by s.place
            """;

    static final String PLAIN_SHARES = """
            insert into ledger.share%s (
                fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id,
                seller_id, position_id, percent, net_amount, tax_amount, currency_code, restated_date, batch_id)
            select s.fact_id, 1, s.kind, s.fact_date, s.document, s.line, s.account_id, s.account_code, s.product_id,
                   s.unit_id, s.seller_id, s.position_id, s.percent, s.net_amount, s.tax_amount, s.currency_code,
                   s.restated_date, :batch
            from ledger_staged s
            where %s
            order by s.place
            """;

    /** Leaves to the plain ones what is in no part. */
    static final String IN_NO_PART = "not exists (select from ledger_part o where o.row_number = s.row_number)";

    static final String FACTS_OF_PARTS = """
            insert into ledger.fact%s (
                id, kind, fact_date, document, line, account_id, account_code, product_id, unit_id, net_amount,
                tax_amount, tax_rate, currency_code, quantity, unit_price, discount, reverses_id, corrects_period,
                restated_date, batch_id, source_row)
            select s.fact_id, s.kind, s.fact_date, s.document, s.line, s.account_id, s.account_code, s.product_id,
                   s.unit_id, s.net_amount, s.tax_amount, s.tax_rate, s.currency_code, s.quantity, s.unit_price,
                   s.discount, p.reverses_id, s.corrects_period, s.restated_date, :batch, s.row_number
            from ledger_staged s
            join ledger_part p on p.fact_row = s.row_number and p.ordinal = 1
            where %s
            order by s.place
            """;

    static final String SHARES_OF_PARTS = """
            insert into ledger.share%s (
                fact_id, ordinal, kind, fact_date, document, line, account_id, account_code, product_id, unit_id,
                seller_id, position_id, percent, net_amount, tax_amount, currency_code, restated_date, batch_id)
            select s.fact_id, p.ordinal, s.kind, s.fact_date, s.document, s.line, s.account_id, s.account_code,
                   s.product_id, s.unit_id, p.seller_id, p.position_id, p.percent, p.net_amount, p.tax_amount,
                   s.currency_code, s.restated_date, :batch
            from ledger_staged s
            join ledger_part p on p.fact_row = s.row_number
            where %s
            order by s.place
            """;

    private FactInserts() {}
}
