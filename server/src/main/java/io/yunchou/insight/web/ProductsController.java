package io.yunchou.insight.web;

import io.yunchou.insight.InsightPermissions;
import io.yunchou.insight.application.ReadProducts;
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

/** What a node of the organisation sold, by product and category. */
@RestController
class ProductsController {
    private static final ExportTable<ProductsAnswer.Product> TABLE = new ExportTable<>(
            "products-sold",
            List.of(
                    ExportColumn.text("产品编码", "Product code", ProductsAnswer.Product::code),
                    ExportColumn.text("产品", "Product", ProductsAnswer.Product::name),
                    ExportColumn.text("品类", "Category", ProductsAnswer.Product::category),
                    ExportColumn.number(
                            "实际", "Actual", product -> product.amounts().actual()),
                    ExportColumn.percent(
                            "占比", "Share", product -> product.amounts().share()),
                    ExportColumn.number(
                            "去年全年", "Last year", product -> product.amounts().lastYear()),
                    ExportColumn.number(
                            "去年同期",
                            "Last year to date",
                            product -> product.amounts().lastYearToDate()),
                    ExportColumn.percent(
                            "同比", "Growth", product -> product.amounts().growth())));

    private final ReadProducts readProducts;
    private final Exports exports;

    ProductsController(ReadProducts readProducts, Exports exports) {
        this.readProducts = readProducts;
        this.exports = exports;
    }

    /** A unit or a position may be asked for; without either it is the highest node in the caller's scope. */
    @GetMapping("/api/insight/products")
    @Requires(InsightPermissions.READ)
    ProductsAnswer products(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable Long unit,
            @RequestParam @Nullable Long position,
            @RequestParam @Nullable String measure) {
        return ProductsAnswer.of(readProducts.read(year, AskedNode.of(unit, position), measure));
    }

    /** The products as a file. */
    @GetMapping("/api/insight/products/export")
    @Requires(InsightPermissions.READ)
    void export(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable Long unit,
            @RequestParam @Nullable Long position,
            @RequestParam @Nullable String measure,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            HttpServletResponse response) {
        List<ProductsAnswer.Product> rows = ProductsAnswer.of(
                        readProducts.read(year, AskedNode.of(unit, position), measure))
                .products();
        exports.send(TABLE, format, rows::forEach, response);
    }
}
