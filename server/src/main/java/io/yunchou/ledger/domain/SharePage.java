package io.yunchou.ledger.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the ledger's list, and what the whole list under its filter comes to.
 *
 * @param next where the page ends, for the page after it; null on the last page
 * @param totals the whole list's totals, one a kind and currency since neither two kinds nor two currencies are added
 */
public record SharePage(List<FactShare> shares, @Nullable ShareMark next, List<KindTotal> totals) {
    public SharePage {
        shares = List.copyOf(shares);
        totals = List.copyOf(totals);
    }

    /**
     * @param count how many shares
     * @param netAmount their exact sum without tax
     */
    public record KindTotal(String kind, String currencyCode, long count, BigDecimal netAmount) {}
}
