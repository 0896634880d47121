package io.yunchou.ledger.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the ledger's list.
 *
 * @param next the cursor that gives the following page as parameter {@code after}; null on the last page
 * @param totals what the whole list under its filter comes to, one a kind and currency
 */
record FactList(List<FactRow> items, @Nullable String next, List<Total> totals) {
    /** @param netAmount without tax */
    record Total(String kind, String currency, long count, BigDecimal netAmount) {}
}
