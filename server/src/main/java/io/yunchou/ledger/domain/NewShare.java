package io.yunchou.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checked row of an import: one seller's part of one fact. Several rows of one document line are the parts of one fact
 * and repeat the fact's whole amount.
 *
 * @param row the row in the file
 * @param reverses the original, where the row takes an earlier fact back
 */
public record NewShare(
        long row,
        DocumentLine document,
        Dating dating,
        References references,
        SellerPart part,
        FactAmounts amounts,
        @Nullable DocumentLine reverses) {
    /**
     * @param date the fact's own date
     * @param restatedDate the date at which a restated reading counts it
     * @param correctsPeriod the closed period that it corrects; null where it corrects none
     */
    public record Dating(
            LocalDate date,
            LocalDate restatedDate,
            @Nullable String correctsPeriod) {}

    /** What the fact points to. */
    public record References(
            long accountId,
            String accountCode,
            @Nullable Long productId,
            @Nullable Long unitId) {}
}
