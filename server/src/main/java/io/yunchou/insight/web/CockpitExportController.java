package io.yunchou.insight.web;

import io.yunchou.insight.InsightPermissions;
import io.yunchou.insight.application.ReadCockpit;
import io.yunchou.insight.application.ReadCockpit.Cockpit;
import io.yunchou.insight.application.ReadCockpit.Row;
import io.yunchou.insight.domain.MonthFigures;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables of a cockpit as files. */
@RestController
class CockpitExportController {
    private static final ExportTable<Row> NODES = new ExportTable<>(
            "attainment",
            List.of(
                    ExportColumn.text("编码", "Code", row -> row.node().code()),
                    ExportColumn.text(
                            "组织或岗位", "Unit or position", row -> row.node().name()),
                    ExportColumn.text(
                            "任职人",
                            "Held by",
                            row -> String.join(", ", row.node().holders())),
                    ExportColumn.number("指标", "Quota", row -> row.figures().quota()),
                    ExportColumn.number(
                            "到期指标", "Quota due", row -> row.figures().quotaToDate()),
                    ExportColumn.number("实际", "Actual", row -> row.figures().actual()),
                    ExportColumn.percent(
                            "达成率", "Attainment", row -> row.figures().attainment()),
                    ExportColumn.number(
                            "去年同期", "Last year to date", row -> row.figures().lastYearToDate()),
                    ExportColumn.percent("同比", "Growth", row -> row.figures().growth()),
                    ExportColumn.number(
                            "去年全年", "Last year", row -> row.figures().lastYear()),
                    ExportColumn.number("落点", "Landing", row -> row.landing().amount()),
                    ExportColumn.percent(
                            "落点达成率",
                            "Attainment at landing",
                            row -> row.landing().attainment()),
                    ExportColumn.number("缺口", "Gap", row -> row.figures().gap())));

    private static final ExportTable<MonthFigures> MONTHS = new ExportTable<>(
            "attainment-by-month",
            List.of(
                    ExportColumn.text("月份", "Month", figures -> figures.month().toString()),
                    ExportColumn.date("开始", "Start", figures -> figures.days().start()),
                    ExportColumn.date(
                            "结束 (不含)",
                            "End (exclusive)",
                            figures -> figures.days().end()),
                    ExportColumn.number("到期指标", "Quota due", MonthFigures::quota),
                    ExportColumn.number("实际", "Actual", MonthFigures::actual),
                    ExportColumn.number("去年", "Last year", MonthFigures::lastYear)));

    private final ReadCockpit readCockpit;
    private final Exports exports;

    CockpitExportController(ReadCockpit readCockpit, Exports exports) {
        this.readCockpit = readCockpit;
        this.exports = exports;
    }

    /** Which table of the cockpit. */
    enum Part {
        ROWS,
        SELLERS,
        MONTHS
    }

    /** The rows below a node, its sellers or its months, under the same questions as the cockpit. */
    @GetMapping("/api/insight/cockpit/export")
    @Requires(InsightPermissions.READ)
    void export(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable Long unit,
            @RequestParam @Nullable Long position,
            @RequestParam(defaultValue = "ROWS") Part part,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            HttpServletResponse response) {
        Cockpit cockpit = readCockpit.read(year, AskedNode.of(unit, position), null);
        switch (part) {
            case ROWS -> exports.send(NODES, format, cockpit.rows()::forEach, response);
            case SELLERS -> exports.send(NODES, format, cockpit.sellers()::forEach, response);
            case MONTHS -> exports.send(MONTHS, format, cockpit.months()::forEach, response);
        }
    }
}
