package io.yunchou.plan;

import io.yunchou.ledger.Measure;
import java.math.BigDecimal;

/**
 * What a quota counts. Quota and attainment share all of it, since both go by this one definition.
 *
 * @param code the stable name, lower case, e.g. {@code booking-net}
 * @param ledger what of the ledger is counted: kind, tax basis and currency
 * @param grain the smallest part of an amount, e.g. 1 or 0.01; every decomposed quota is a multiple of it
 * @param aggregation how figures of several cells become one
 */
public record QuotaMeasure(
        String code, String nameZh, String nameEn, Measure ledger, BigDecimal grain, Aggregation aggregation) {
    /** How figures of several cells become one. */
    public enum Aggregation {
        /** By adding; the whole is the sum of its parts. */
        SUM,
        /** One value holds for all; nothing is added. */
        SHARED
    }
}
