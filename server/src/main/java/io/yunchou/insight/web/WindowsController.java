package io.yunchou.insight.web;

import io.yunchou.insight.InsightPermissions;
import io.yunchou.insight.application.ReadWindows;
import io.yunchou.insight.application.ReadWindows.Window;
import io.yunchou.insight.application.ReadWindows.Windows;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportColumn;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quota windows by seller. */
@RestController
class WindowsController {
    private static final ExportTable<Window> TABLE = new ExportTable<>(
            "quota-windows",
            List.of(
                    ExportColumn.text("销售人员编码", "Seller code", Window::sellerCode),
                    ExportColumn.text("销售人员", "Seller", Window::seller),
                    ExportColumn.text("期间", "Period", Window::period),
                    ExportColumn.date("开始", "Start", window -> window.days().start()),
                    ExportColumn.date(
                            "结束 (不含)",
                            "End (exclusive)",
                            window -> window.days().end()),
                    ExportColumn.number("指标", "Quota", Window::quota),
                    ExportColumn.number("实际", "Actual", Window::actual),
                    ExportColumn.percent("达成率", "Attainment", Window::attainment)));

    private final ReadWindows readWindows;
    private final Exports exports;

    WindowsController(ReadWindows readWindows, Exports exports) {
        this.readWindows = readWindows;
        this.exports = exports;
    }

    /**
     * All windows in scope with their number and sums.
     *
     * @param asOf the last day counted
     * @param number how many rows
     */
    record WindowsAnswer(
            MeasureAnswer measure,
            LocalDate asOf,
            int number,
            BigDecimal quota,
            BigDecimal actual,
            List<WindowAnswer> rows) {
        static WindowsAnswer of(Windows windows) {
            return new WindowsAnswer(
                    MeasureAnswer.of(windows.measure()),
                    windows.asOf(),
                    windows.rows().size(),
                    windows.quota(),
                    windows.actual(),
                    windows.rows().stream().map(WindowAnswer::of).toList());
        }
    }

    /**
     * One seller in one window.
     *
     * @param sellerId null while the position was vacant
     * @param positionIds the positions that owe it
     * @param actual null before the window begins
     */
    record WindowAnswer(
            @Nullable Long sellerId,
            @Nullable String sellerCode,
            @Nullable String seller,
            String period,
            LocalDate start,
            LocalDate end,
            List<Long> positionIds,
            BigDecimal quota,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal attainment) {
        static WindowAnswer of(Window window) {
            return new WindowAnswer(
                    window.sellerId(),
                    window.sellerCode(),
                    window.seller(),
                    window.period(),
                    window.days().start(),
                    Objects.requireNonNull(window.days().end()),
                    window.positionIds(),
                    window.quota(),
                    window.actual(),
                    window.attainment());
        }
    }

    /** Of one fiscal year, or of all. */
    @GetMapping("/api/insight/windows")
    @Requires(InsightPermissions.READ)
    WindowsAnswer windows(@RequestParam @Nullable String year, @RequestParam @Nullable String measure) {
        return WindowsAnswer.of(readWindows.read(year, measure));
    }

    /** The same as a file. */
    @GetMapping("/api/insight/windows/export")
    @Requires(InsightPermissions.READ)
    void export(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String measure,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            HttpServletResponse response) {
        List<Window> rows = readWindows.read(year, measure).rows();
        exports.send(TABLE, format, rows::forEach, response);
    }
}
