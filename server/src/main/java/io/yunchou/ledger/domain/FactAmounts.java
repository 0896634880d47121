package io.yunchou.ledger.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fact's amounts, with the source's own decimals.
 *
 * @param net without tax
 * @param tax null where the source states none
 * @param taxRate as a fraction, e.g. 0.13; null where the source states none
 * @param terms how the net amount came about
 */
public record FactAmounts(
        BigDecimal net, @Nullable BigDecimal tax, @Nullable BigDecimal taxRate, String currencyCode, Terms terms) {
    /**
     * How a line came to its amount, as the source states it; each is null where it does not. The amounts are never
     * derived from it.
     *
     * @param unitPrice of one unit, before the discount
     * @param discount the part taken off, as a fraction
     */
    public record Terms(
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal discount) {
        public static final Terms UNSTATED = new Terms(null, null, null);
    }
}
