package io.yunchou.ledger.persistence;

import io.yunchou.ledger.domain.DocumentLine;
import io.yunchou.ledger.domain.FactAmounts;
import io.yunchou.ledger.domain.FactAmounts.Terms;
import io.yunchou.ledger.domain.NewShare;
import io.yunchou.ledger.domain.NewShare.Dating;
import io.yunchou.ledger.domain.NewShare.References;
import io.yunchou.ledger.domain.SellerPart;
import io.yunchou.platform.transfer.CopyWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A staged row, to and from its table. */
final class StagedRow {
    private static final int ROW_BITS = 40;
    private static final int MONTHS = 12;

    static final List<String> COLUMNS = List.of(
            "place",
            "suspect",
            "row_number",
            "kind",
            "document",
            "line",
            "fact_date",
            "restated_date",
            "corrects_period",
            "account_id",
            "account_code",
            "product_id",
            "unit_id",
            "seller_id",
            "position_id",
            "percent",
            "net_amount",
            "tax_amount",
            "tax_rate",
            "currency_code",
            "quantity",
            "unit_price",
            "discount",
            "reverses_document",
            "reverses_line");

    /** The month of a row as a condition sees it. */
    static final String MONTH = "(s.place >> %d)::int".formatted(ROW_BITS);

    private StagedRow() {}

    /** A month as a number, counted on over years. */
    static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    /** @param suspect whether the row may be one of several of its document line */
    static void write(NewShare share, boolean suspect, CopyWriter writer) {
        writer.whole(((long) month(share.dating().date()) << ROW_BITS) + share.row())
                .flag(suspect)
                .whole(share.row())
                .text(share.document().kind())
                .text(share.document().document())
                .whole(share.document().line())
                .date(share.dating().date())
                .date(share.dating().restatedDate())
                .text(share.dating().correctsPeriod());
        write(share.references(), writer);
        write(share.part(), writer);
        write(share.amounts(), writer);
        DocumentLine reverses = share.reverses();
        writer.text(reverses == null ? null : reverses.document())
                .wholeOrEmpty(reverses == null ? null : (long) reverses.line())
                .endRow();
    }

    private static void write(References references, CopyWriter writer) {
        writer.whole(references.accountId())
                .text(references.accountCode())
                .wholeOrEmpty(references.productId())
                .wholeOrEmpty(references.unitId());
    }

    private static void write(SellerPart part, CopyWriter writer) {
        writer.wholeOrEmpty(part.sellerId()).wholeOrEmpty(part.positionId()).decimal(part.percent());
    }

    private static void write(FactAmounts amounts, CopyWriter writer) {
        writer.decimal(amounts.net())
                .decimal(amounts.tax())
                .decimal(amounts.taxRate())
                .text(amounts.currencyCode())
                .decimal(amounts.terms().quantity())
                .decimal(amounts.terms().unitPrice())
                .decimal(amounts.terms().discount());
    }

    static NewShare read(ResultSet row, int number) throws SQLException {
        DocumentLine document = new DocumentLine(row.getString("kind"), row.getString("document"), row.getInt("line"));
        String reverses = row.getString("reverses_document");
        return new NewShare(
                row.getLong("row_number"),
                document,
                new Dating(
                        row.getObject("fact_date", LocalDate.class),
                        row.getObject("restated_date", LocalDate.class),
                        row.getString("corrects_period")),
                new References(
                        row.getLong("account_id"),
                        row.getString("account_code"),
                        id(row, "product_id"),
                        id(row, "unit_id")),
                new SellerPart(id(row, "seller_id"), id(row, "position_id"), row.getBigDecimal("percent")),
                new FactAmounts(
                        row.getBigDecimal("net_amount"),
                        row.getBigDecimal("tax_amount"),
                        row.getBigDecimal("tax_rate"),
                        row.getString("currency_code"),
                        terms(row)),
                reverses == null ? null : new DocumentLine(document.kind(), reverses, row.getInt("reverses_line")));
    }

    static Terms terms(ResultSet row) throws SQLException {
        return new Terms(row.getBigDecimal("quantity"), row.getBigDecimal("unit_price"), row.getBigDecimal("discount"));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
