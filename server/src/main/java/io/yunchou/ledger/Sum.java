package io.yunchou.ledger;

import java.math.BigDecimal;

/**
 * An exact sum over shares of facts.
 *
 * @param amount in the measure's basis and currency
 * @param count how many shares
 * @param untaxedCount how many of them state no tax; a gross amount lacks their tax and says so by this
 */
public record Sum(BigDecimal amount, long count, long untaxedCount) {}
