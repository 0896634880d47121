package io.yunchou.insight.web;

import io.yunchou.ledger.TaxBasis;
import io.yunchou.plan.QuotaMeasure;

/**
 * What the figures of an answer count.
 *
 * @param kind the kind of ledger fact
 * @param basis without or with tax
 */
record MeasureAnswer(String code, String kind, TaxBasis basis, String currency) {
    static MeasureAnswer of(QuotaMeasure measure) {
        return new MeasureAnswer(
                measure.code(),
                measure.ledger().kind(),
                measure.ledger().basis(),
                measure.ledger().currencyCode());
    }
}
