package io.yunchou.testkit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the AdventureWorks files themselves say, calculated by DuckDB and by nothing of the product. */
public final class AdventureWorksTruth {
    private final Path files;

    /** @param root the checkout */
    public AdventureWorksTruth(Path root) {
        this.files = root.resolve("demo/adventureworks/files");
    }

    /** A seller in a quota window. */
    public record Window(String seller, String start, BigDecimal quota, BigDecimal actual) {
        public Window {
            quota = plain(quota);
            actual = plain(actual);
        }
    }

    /** A number of facts and their sum. */
    public record Booked(long facts, BigDecimal amount) {
        public Booked {
            amount = plain(amount);
        }
    }

    /** All quota windows, by start and seller. A window ends where the next one of the company starts. */
    public List<Window> windows() {
        String query = """
                with quota as (
                    select BusinessEntityID as seller,
                           QuotaDate::date as start,
                           SalesQuota::decimal(19, 4) as amount
                    from %1$s
                ),
                span as (
                    select start,
                           coalesce(lead(start) over (order by start), date '2014-06-01') as stop
                    from (select distinct start from quota)
                ),
                sale as (
                    select SalesPersonID as seller, OrderDate::date as day, SubTotal::decimal(19, 4) as amount
                    from %2$s
                    where SalesPersonID is not null
                )
                select quota.seller,
                       quota.start,
                       quota.amount,
                       coalesce(sum(sale.amount), 0)
                from quota
                join span using (start)
                left join sale
                       on sale.seller = quota.seller and sale.day >= span.start and sale.day < span.stop
                group by all
                order by quota.start, quota.seller
                """.formatted(csv("SalesPersonQuotaHistory.csv"), csv("SalesOrderHeader.csv"));
        return rows(
                query,
                row -> new Window(row.getString(1), row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4)));
    }

    /** What all sellers together sold from one day (inclusive) to another (exclusive). */
    public BigDecimal bookings(String start, String end) {
        String query = """
                select coalesce(sum(SubTotal::decimal(19, 4)), 0)
                from %s
                where SalesPersonID is not null and OrderDate::date >= '%s' and OrderDate::date < '%s'
                """.formatted(csv("SalesOrderHeader.csv"), start, end);
        return rows(query, row -> row.getBigDecimal(1)).getFirst();
    }

    /** All orders, by sellers and online. */
    public Booked booked() {
        return counted("OrderDate");
    }

    /** All orders that have left. */
    public Booked shipped() {
        return counted("ShipDate");
    }

    private Booked counted(String date) {
        String query = "select count(*), sum(SubTotal::decimal(19, 4)) from %s where %s is not null"
                .formatted(csv("SalesOrderHeader.csv"), date);
        return rows(query, row -> new Booked(row.getLong(1), row.getBigDecimal(2)))
                .getFirst();
    }

    /** Reads one row of an answer. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(String query, RowReader<T> reader) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB refused: " + query, failure);
        }
    }

    private String csv(String name) {
        return "read_csv('%s', header = true, all_varchar = true)".formatted(files.resolve(name));
    }

    /** One way of writing an amount, so that equal ones are equal. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
