package io.yunchou.ledger.persistence;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens the tables in which an import's rows are judged before they become facts; they end with the transaction. */
@Repository
public class Staging {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Staging(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Opens empty tables in the surrounding transaction. */
    public StagedFacts open() {
        // Until the transaction ends: what is held against the whole ledger is held in memory rather than on disk.
        jdbc.sql("set local work_mem = '64MB'").update();
        jdbc.sql("drop table if exists ledger_staged, ledger_part, ledger_excluded")
                .update();
        jdbc.sql("""
                create temporary table ledger_staged (
                    place bigint not null,
                    suspect boolean not null,
                    row_number bigint not null,
                    fact_id bigint not null default nextval('ledger.fact_id_sequence'),
                    kind text not null,
                    fact_date date not null,
                    document text not null,
                    line integer not null,
                    account_id bigint not null,
                    account_code text not null,
                    product_id bigint,
                    unit_id bigint,
                    seller_id bigint,
                    position_id bigint,
                    percent numeric not null,
                    net_amount numeric(19, 4) not null,
                    tax_amount numeric(19, 4),
                    tax_rate numeric(9, 6),
                    currency_code text not null,
                    quantity numeric(19, 4),
                    unit_price numeric(19, 4),
                    discount numeric(9, 6),
                    reverses_document text,
                    reverses_line integer,
                    corrects_period text,
                    restated_date date not null
                ) on commit drop
                """).update();
        jdbc.sql("""
                create temporary table ledger_part (
                    row_number bigint not null,
                    ordinal smallint not null,
                    fact_row bigint not null,
                    seller_id bigint,
                    position_id bigint,
                    percent numeric not null,
                    net_amount numeric(19, 4) not null,
                    tax_amount numeric(19, 4),
                    reverses_id bigint
                ) on commit drop
                """).update();
        jdbc.sql("create temporary table ledger_excluded (row_number bigint not null) on commit drop")
                .update();
        return new StagedFacts(jdbc, dataSource);
    }
}
