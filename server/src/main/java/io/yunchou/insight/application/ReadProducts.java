package io.yunchou.insight.application;

import io.yunchou.catalog.Products;
import io.yunchou.insight.domain.FiscalYear;
import io.yunchou.insight.domain.ProductFigures;
import io.yunchou.insight.domain.ProductSales;
import io.yunchou.insight.domain.ReportingTree.Node;
import io.yunchou.insight.domain.ReportingTree.NodeId;
import io.yunchou.kernel.DateRange;
import io.yunchou.ledger.LedgerTotals;
import io.yunchou.ledger.Sum;
import io.yunchou.plan.QuotaMeasure;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.DataScopes;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.tree.Directory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a node of the organisation sold, by product and category. Quota is owed by position, so none stands here. */
@Service
public class ReadProducts {
    private final YearReports reports;
    private final LedgerTotals totals;
    private final Products products;
    private final Callers callers;
    private final DataScopes scopes;
    private final BusinessDate businessDate;

    ReadProducts(
            YearReports reports,
            LedgerTotals totals,
            Products products,
            Callers callers,
            DataScopes scopes,
            BusinessDate businessDate) {
        this.reports = reports;
        this.totals = totals;
        this.products = products;
        this.callers = callers;
        this.scopes = scopes;
        this.businessDate = businessDate;
    }

    /** @param names of all products */
    public record Sold(
            FiscalYear year, LocalDate asOf, QuotaMeasure measure, Node node, ProductSales sales, Directory names) {}

    public Sold read(@Nullable String year, @Nullable NodeId asked, @Nullable String measure) {
        YearReport report = reports.open(year, measure);
        Visible visible = new Visible(report.tree(), scopes.of(callers.current(), businessDate.today()));
        Node node = visible.entry(asked);
        ProductSales sales = new ProductSales(products.asOf(report.asOf()), byProduct(report, node));
        return new Sold(report.year(), report.asOf(), report.measure(), node, sales, products.products());
    }

    private Map<Long, ProductFigures> byProduct(YearReport report, Node node) {
        List<Long> positions = report.tree().positionsUnder(node);
        FiscalYear before = report.lastYear();
        Map<Long, Sum> actual = sums(report, positions, report.year().through(report.asOf()));
        Map<Long, Sum> lastYear = before == null ? Map.of() : sums(report, positions, before.days());
        Map<Long, Sum> lastYearToDate = before == null
                ? Map.of()
                : sums(report, positions, before.throughSamePointAs(report.year(), report.asOf()));
        Set<Long> sold = new HashSet<>(actual.keySet());
        sold.addAll(lastYear.keySet());
        Map<Long, ProductFigures> figures = new HashMap<>();
        for (long product : sold) {
            Sum now = actual.get(product);
            figures.put(
                    product,
                    new ProductFigures(
                            amount(now),
                            amount(lastYear.get(product)),
                            amount(lastYearToDate.get(product)),
                            now == null ? 0 : now.count()));
        }
        return figures;
    }

    private Map<Long, Sum> sums(YearReport report, List<Long> positions, DateRange days) {
        return totals.ofProducts(report.measure().ledger(), positions, days);
    }

    private static BigDecimal amount(@Nullable Sum sum) {
        return sum == null ? BigDecimal.ZERO : sum.amount();
    }
}
