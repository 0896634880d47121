package io.yunchou.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger's list: one seller's part of one fact.
 *
 * @param product null: unspecified
 * @param unit the unit that the document itself names
 * @param seller null: online or unclaimed
 * @param position null: the seller held none on the date
 * @param netAmount the part's amount without tax
 * @param taxAmount null: the source states none
 */
record FactRow(
        long factId,
        int ordinal,
        String kind,
        LocalDate date,
        String document,
        int line,
        Named account,
        @Nullable Named product,
        @Nullable Named unit,
        @Nullable Named seller,
        @Nullable Named position,
        BigDecimal percent,
        BigDecimal netAmount,
        @Nullable BigDecimal taxAmount,
        String currency,
        long batchId) {}
