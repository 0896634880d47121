package io.yunchou.ledger.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fact's amounts, with the source's own decimals.
 *
 * @param net without tax
 * @param tax null where the source states none
 * @param taxRate as a fraction, e.g. 0.13; null where the source states none
 * @param quantity null where the source states none
 */
public record FactAmounts(
        BigDecimal net,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal taxRate,
        String currencyCode,
        @Nullable BigDecimal quantity) {}
