package io.yunchou.insight.web;

import io.yunchou.insight.InsightPermissions;
import io.yunchou.insight.application.ReadYear;
import io.yunchou.insight.application.ReadYear.Line;
import io.yunchou.insight.application.ReadYear.Year;
import io.yunchou.insight.domain.Figures;
import io.yunchou.insight.domain.FiscalYear;
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

/** A whole fiscal year by group, territory and seller. */
@RestController
class YearController {
    private static final ExportTable<Line> TABLE = new ExportTable<>(
            "attainment-of-the-year",
            List.of(
                    ExportColumn.number("层级", "Level", line -> BigDecimal.valueOf(line.depth())),
                    ExportColumn.text("编码", "Code", line -> line.node().code()),
                    ExportColumn.text(
                            "组织或岗位", "Unit or position", line -> line.node().name()),
                    ExportColumn.text(
                            "任职人",
                            "Held by",
                            line -> String.join(", ", line.node().holders())),
                    ExportColumn.number(
                            "去年", "Last year", line -> line.figures().lastYear()),
                    ExportColumn.number("指标", "Quota", line -> line.figures().quota()),
                    ExportColumn.percent(
                            "指标增长",
                            "Growth of the quota",
                            line -> line.figures().quotaGrowth()),
                    ExportColumn.number("实际", "Actual", line -> line.figures().actual()),
                    ExportColumn.percent(
                            "达成率", "Attainment", line -> line.figures().attainment()),
                    ExportColumn.number("缺口", "Gap", line -> line.figures().gap())));

    private final ReadYear readYear;
    private final Exports exports;

    YearController(ReadYear readYear, Exports exports) {
        this.readYear = readYear;
        this.exports = exports;
    }

    /**
     * @param lastYear the year before; null for the first
     * @param start the first day of the year
     * @param end the first day after the year
     * @param asOf the last day counted
     * @param begun whether anything can have been done yet
     * @param rows the nodes in the caller's scope, every node after its parent
     */
    record YearAnswer(
            String year,
            @Nullable String lastYear,
            @Nullable LocalDate lastYearStart,
            LocalDate start,
            LocalDate end,
            LocalDate asOf,
            boolean begun,
            MeasureAnswer measure,
            List<YearLine> rows) {
        static YearAnswer of(Year year) {
            FiscalYear before = year.lastYear();
            return new YearAnswer(
                    year.year().code(),
                    before == null ? null : before.code(),
                    before == null ? null : before.days().start(),
                    year.year().days().start(),
                    Objects.requireNonNull(year.year().days().end()),
                    year.asOf(),
                    year.begun(),
                    MeasureAnswer.of(year.measure()),
                    year.lines().stream().map(YearLine::of).toList());
        }
    }

    /**
     * One unit or position.
     *
     * @param depth steps to the highest node in the caller's scope
     * @param lastYear done in the whole year before
     * @param quota owed over the whole year
     * @param quotaGrowth quota ÷ last year − 1; null where there was nothing
     * @param actual done up to the as-of date
     * @param gap actual − quota
     */
    record YearLine(
            CockpitAnswer.Node node,
            int depth,
            BigDecimal lastYear,
            BigDecimal quota,
            @Nullable BigDecimal quotaGrowth,
            BigDecimal actual,
            @Nullable BigDecimal attainment,
            BigDecimal gap) {
        static YearLine of(Line line) {
            Figures figures = line.figures();
            return new YearLine(
                    CockpitAnswer.Node.of(line.node()),
                    line.depth(),
                    figures.lastYear(),
                    figures.quota(),
                    figures.quotaGrowth(),
                    figures.actual(),
                    figures.attainment(),
                    figures.gap());
        }
    }

    /** Of the year of the business date, or of another one, which may lie ahead. */
    @GetMapping("/api/insight/year")
    @Requires(InsightPermissions.READ)
    YearAnswer year(@RequestParam @Nullable String year, @RequestParam @Nullable String measure) {
        return YearAnswer.of(readYear.read(year, measure));
    }

    /** The same as a file. */
    @GetMapping("/api/insight/year/export")
    @Requires(InsightPermissions.READ)
    void export(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String measure,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            HttpServletResponse response) {
        List<Line> lines = readYear.read(year, measure).lines();
        exports.send(TABLE, format, lines::forEach, response);
    }
}
