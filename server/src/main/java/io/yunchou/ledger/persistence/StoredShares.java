package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.LedgerHead;
import io.yunchou.ledger.mirror.MirroredLedger;
import io.yunchou.ledger.mirror.ShareSource;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shares as they are stored, for the list in memory. */
@Repository
class StoredShares implements MirroredLedger {
    private static final int FETCH_SIZE = 5000;

    private final JdbcClient jdbc;
    private final LedgerChanges changes;
    private final TransactionTemplate streaming;

    StoredShares(JdbcClient jdbc, LedgerChanges changes, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.streaming = new TransactionTemplate(transactions);
        this.streaming.setReadOnly(true);
    }

    @Override
    public LedgerHead head() {
        return changes.head();
    }

    @Override
    public List<Change> changesAfter(long sequence) {
        return jdbc.sql("select sequence, months from ledger.change where sequence > ? order by sequence")
                .param(sequence)
                .query((row, number) -> new Change(row.getLong("sequence"), months(row.getArray("months"))))
                .list();
    }

    /** Within a transaction, without which the driver would fetch all rows at once. */
    @Override
    public void read(YearMonth month, Consumer<ShareSource> reader) {
        ResultSetExtractor<Boolean> extractor = rows -> {
            reader.accept(new ShareRows(rows));
            return true;
        };
        streaming.executeWithoutResult(status -> jdbc.sql("""
                        select fact_id, ordinal, kind, extract(day from fact_date)::int, document, line,
                               account_id, account_code, coalesce(product_id, 0), coalesce(unit_id, 0),
                               coalesce(seller_id, 0), coalesce(position_id, 0), (percent * 1000000)::int,
                               (net_amount * 10000)::bigint, tax_amount is not null,
                               (coalesce(tax_amount, 0) * 10000)::bigint, currency_code, batch_id
                        from ledger.share
                        where fact_date >= ?
                          and fact_date < ?
                          and batch_id not in (select id from ledger.batch where voided_at is not null)
                        order by coalesce(position_id, 0)
                        """)
                .params(month.atDay(1), month.plusMonths(1).atDay(1))
                .withFetchSize(FETCH_SIZE)
                .query(extractor));
    }

    private static List<YearMonth> months(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray())
                .map(day -> YearMonth.from(day.toLocalDate()))
                .toList();
    }

    /** Columns are read by place, since a month has many rows. */
    private static final class ShareRows implements ShareSource {
        private final ResultSet rows;

        ShareRows(ResultSet rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return read(rows::next);
        }

        @Override
        public long factId() {
            return read(() -> rows.getLong(1));
        }

        @Override
        public int ordinal() {
            return read(() -> rows.getInt(2));
        }

        @Override
        public String kind() {
            return read(() -> rows.getString(3));
        }

        @Override
        public int dayOfMonth() {
            return read(() -> rows.getInt(4));
        }

        @Override
        public String document() {
            return read(() -> rows.getString(5));
        }

        @Override
        public int line() {
            return read(() -> rows.getInt(6));
        }

        @Override
        public long accountId() {
            return read(() -> rows.getLong(7));
        }

        @Override
        public String accountCode() {
            return read(() -> rows.getString(8));
        }

        @Override
        public long productId() {
            return read(() -> rows.getLong(9));
        }

        @Override
        public long unitId() {
            return read(() -> rows.getLong(10));
        }

        @Override
        public long sellerId() {
            return read(() -> rows.getLong(11));
        }

        @Override
        public long positionId() {
            return read(() -> rows.getLong(12));
        }

        @Override
        public int percentMillionths() {
            return read(() -> rows.getInt(13));
        }

        @Override
        public long netUnits() {
            return read(() -> rows.getLong(14));
        }

        @Override
        public boolean taxed() {
            return read(() -> rows.getBoolean(15));
        }

        @Override
        public long taxUnits() {
            return read(() -> rows.getLong(16));
        }

        @Override
        public String currencyCode() {
            return read(() -> rows.getString(17));
        }

        @Override
        public long batchId() {
            return read(() -> rows.getLong(18));
        }
    }

    private interface Reading<T> {
        T now() throws SQLException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.now();
        } catch (SQLException failure) {
            throw new UncheckedSqlException(failure);
        }
    }

    /** Carries a failure of the driver through the mirror's reading. */
    private static final class UncheckedSqlException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UncheckedSqlException(SQLException cause) {
            super("The ledger's shares could not be read: " + cause.getMessage(), cause);
        }
    }
}
