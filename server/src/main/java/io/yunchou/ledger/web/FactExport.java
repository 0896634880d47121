package io.yunchou.ledger.web;

import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportTable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ledger's list as a file. */
final class FactExport {
    static final ExportTable<FactRow> TABLE = new ExportTable<>(
            "ledger-facts",
            List.of(
                    ExportColumn.text("类型", "Kind", FactRow::kind),
                    ExportColumn.date("日期", "Date", FactRow::date),
                    ExportColumn.text("单据号", "Document", FactRow::document),
                    ExportColumn.text("行号", "Line", row -> String.valueOf(row.line())),
                    ExportColumn.text(
                            "客户编码", "Account code", row -> row.account().code()),
                    ExportColumn.text("客户", "Account", row -> row.account().name()),
                    ExportColumn.text("产品编码", "Product code", code(FactRow::product)),
                    ExportColumn.text("产品", "Product", name(FactRow::product)),
                    ExportColumn.text("区域", "Unit", code(FactRow::unit)),
                    ExportColumn.text("销售人员编码", "Seller code", code(FactRow::seller)),
                    ExportColumn.text("销售人员", "Seller", name(FactRow::seller)),
                    ExportColumn.text("岗位", "Position", code(FactRow::position)),
                    ExportColumn.percent(
                            "分成", "Share", row -> row.percent().movePointLeft(2).stripTrailingZeros()),
                    ExportColumn.number("不含税金额", "Net amount", FactRow::netAmount),
                    ExportColumn.number("税额", "Tax amount", FactRow::taxAmount),
                    ExportColumn.text("币种", "Currency", FactRow::currency)));

    private FactExport() {}

    private static Function<FactRow, @Nullable String> code(Function<FactRow, @Nullable Named> reference) {
        return row -> {
            Named named = reference.apply(row);
            return named == null ? null : named.code();
        };
    }

    private static Function<FactRow, @Nullable String> name(Function<FactRow, @Nullable Named> reference) {
        return row -> {
            Named named = reference.apply(row);
            return named == null ? null : named.name();
        };
    }
}
