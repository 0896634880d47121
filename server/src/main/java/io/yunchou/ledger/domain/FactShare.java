package io.yunchou.ledger.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One seller's part of one fact: a row of the ledger's list. A fact without a seller has one part, of nobody.
 *
 * @param ordinal its place among the fact's parts, from 1
 * @param accountCode the account as the document wrote it
 * @param productId null where the source names no product
 * @param unitId the unit that the document itself names; null where it names none
 * @param positionId the position that the seller held on the date; null where he held none
 * @param percent the part in percent; the parts of a fact sum to 100
 * @param netAmount the part's exact amount without tax
 * @param taxAmount null where the source states no tax
 */
public record FactShare(
        long factId,
        int ordinal,
        String kind,
        LocalDate date,
        String document,
        int line,
        long accountId,
        String accountCode,
        @Nullable Long productId,
        @Nullable Long unitId,
        @Nullable Long sellerId,
        @Nullable Long positionId,
        BigDecimal percent,
        BigDecimal netAmount,
        @Nullable BigDecimal taxAmount,
        String currencyCode,
        long batchId) {}
