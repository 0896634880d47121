package io.yunchou.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What the Northwind files themselves say, calculated by DuckDB and by nothing of the product. */
final class NorthwindTruth {
    private static final String LINES = """
            with line as (
                select o.EmployeeID as employee,
                       strptime(o.OrderDate, '%%m/%%d/%%Y')::date as day,
                       strptime(nullif(o.ShippedDate, ''), '%%m/%%d/%%Y')::date as shipped,
                       d.ProductID as product,
                       c.CategoryName as category,
                       d.UnitPrice::decimal(19, 4) * d.Quantity::integer * (1 - d.Discount::decimal(9, 6)) as amount
                from %s d
                join %s o using (OrderID)
                join %s p using (ProductID)
                join %s c using (CategoryID)
            )
            """;

    private final Path files;

    NorthwindTruth(Path files) {
        this.files = files;
    }

    /** By employee, from one day (inclusive) to another (exclusive). */
    Map<String, BigDecimal> byEmployee(String start, String end) {
        return sums("employee", "day", start, end);
    }

    Map<String, BigDecimal> byProduct(String start, String end) {
        return sums("product", "day", start, end);
    }

    Map<String, BigDecimal> byCategory(String start, String end) {
        return sums("category", "day", start, end);
    }

    /** What left the house, by product. */
    Map<String, BigDecimal> shippedByProduct(String start, String end) {
        return sums("product", "shipped", start, end);
    }

    private Map<String, BigDecimal> sums(String by, String date, String start, String end) {
        String query =
                LINES.formatted(csv("OrderDetails.csv"), csv("Orders.csv"), csv("Products.csv"), csv("Categories.csv"))
                        + "select %s, sum(amount)::decimal(19, 4) from line where %s >= '%s' and %s < '%s' group by 1"
                                .formatted(by, date, start, date, end);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            while (result.next()) {
                sums.put(result.getString(1), result.getBigDecimal(2).stripTrailingZeros());
            }
            return sums;
        } catch (SQLException failure) {
            throw new IllegalStateException("DuckDB refused: " + query, failure);
        }
    }

    private String csv(String name) {
        return "read_csv('%s', header = true, all_varchar = true)".formatted(files.resolve(name));
    }
}
