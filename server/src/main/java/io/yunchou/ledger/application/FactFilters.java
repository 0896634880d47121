package io.yunchou.ledger.application;

import io.yunchou.catalog.ProductId;
import io.yunchou.catalog.ProductTree;
import io.yunchou.catalog.Products;
import io.yunchou.kernel.BusinessException;
import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.ledger.LedgerError;
import io.yunchou.org.Calendars;
import io.yunchou.platform.time.BusinessDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what the conditions of a request name. */
@Component
class FactFilters implements FactQuery.Lookups {
    private final ReportedPositions positions;
    private final Calendars calendars;
    private final Products products;
    private final BusinessDate businessDate;

    FactFilters(ReportedPositions positions, Calendars calendars, Products products, BusinessDate businessDate) {
        this.positions = positions;
        this.calendars = calendars;
        this.products = products;
        this.businessDate = businessDate;
    }

    @Override
    public DateRange daysOf(String period) {
        return calendars
                .fiscal()
                .period(period)
                .map(FiscalPeriod::range)
                .orElseThrow(() -> new BusinessException(
                        LedgerError.UNKNOWN_PERIOD,
                        "The fiscal calendar has no period %s.\nMaybe one such as FY2014 or FY2014-Q1."
                                .formatted(period),
                        Map.of("period", period)));
    }

    @Override
    public Set<Long> positionsUnder(long unit, @Nullable DateRange reported) {
        return positions.under(List.of(unit), reported);
    }

    @Override
    public Set<Long> productsUnder(long category) {
        ProductTree tree = products.asOf(businessDate.today());
        return tree.find(new ProductTree.Key(ProductTree.Kind.CATEGORY, category)).stream()
                .flatMap(node -> tree.productsUnder(node).stream())
                .map(ProductId::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
