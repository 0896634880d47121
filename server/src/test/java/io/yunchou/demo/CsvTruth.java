package io.yunchou.demo;

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
final class CsvTruth {
    private final Path files;

    CsvTruth(Path files) {
        this.files = files;
    }

    /** A seller in a quota window. */
    record Window(String seller, String start, BigDecimal quota, BigDecimal actual) {}

    /** All quota windows, by start and seller. A window ends where the next one of the company starts. */
    List<Window> windows() {
        return rows("""
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
                """.formatted(csv("SalesPersonQuotaHistory.csv"), csv("SalesOrderHeader.csv")));
    }

    /** What all sellers together sold from one day (inclusive) to another (exclusive). */
    BigDecimal bookings(String start, String end) {
        return one("""
                select sum(SubTotal::decimal(19, 4))
                from %s
                where SalesPersonID is not null and OrderDate::date >= '%s' and OrderDate::date < '%s'
                """.formatted(csv("SalesOrderHeader.csv"), start, end));
    }

    private BigDecimal one(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getBigDecimal(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB refused: " + query, failure);
        }
    }

    private List<Window> rows(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<Window> windows = new ArrayList<>();
            while (result.next()) {
                windows.add(new Window(
                        result.getString(1), result.getString(2), result.getBigDecimal(3), result.getBigDecimal(4)));
            }
            return windows;
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB refused: " + query, failure);
        }
    }

    private String csv(String name) {
        return "read_csv('%s', header = true, all_varchar = true)".formatted(files.resolve(name));
    }
}
