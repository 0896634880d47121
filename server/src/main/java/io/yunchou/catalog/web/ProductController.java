package io.yunchou.catalog.web;

import static io.yunchou.platform.export.ExportColumn.number;
import static io.yunchou.platform.export.ExportColumn.text;

import io.yunchou.catalog.CatalogPermissions;
import io.yunchou.catalog.ProductTree;
import io.yunchou.catalog.Products;
import io.yunchou.catalog.persistence.ProductList;
import io.yunchou.catalog.persistence.ProductList.Line;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.export.ExportFormat;
import io.yunchou.platform.export.ExportTable;
import io.yunchou.platform.export.Exports;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.time.BusinessDate;
import io.yunchou.platform.web.Slice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Products: the list with price and cost of a day, and the tree of categories. */
@RestController
@RequestMapping("/api/catalog")
class ProductController {
    private static final ExportTable<Line> TABLE = new ExportTable<>(
            "products",
            List.of(
                    text("产品编码", "Product Code", Line::code),
                    text("产品名称", "Product Name", Line::name),
                    text("分类", "Category", Line::category),
                    number("标价", "List Price", Line::price),
                    text("标价币种", "Price Currency", Line::priceCurrency),
                    number("成本", "Cost", Line::cost),
                    text("成本币种", "Cost Currency", Line::costCurrency)));

    private final ProductList list;
    private final Products products;
    private final Callers callers;
    private final BusinessDate businessDate;
    private final Exports exports;

    ProductController(
            ProductList list, Products products, Callers callers, BusinessDate businessDate, Exports exports) {
        this.list = list;
        this.products = products;
        this.callers = callers;
        this.businessDate = businessDate;
        this.exports = exports;
    }

    /** A category of the tree; categories come in pre-order. */
    record CategoryNode(long id, String code, String name, int depth, int products) {}

    /** The products of a day (today when left out). */
    @GetMapping("/products")
    @Requires(CatalogPermissions.READ)
    Slice<Line> products(@RequestParam @Nullable LocalDate day, ListRequest request) {
        return list.slice(day(day), seesCost(), request);
    }

    /** The same as a file. */
    @GetMapping("/products/export")
    @Requires(CatalogPermissions.READ)
    void export(
            @RequestParam @Nullable LocalDate day,
            @RequestParam ExportFormat format,
            ListRequest request,
            HttpServletResponse response) {
        boolean withCost = seesCost();
        exports.send(TABLE, format, taker -> list.each(day(day), withCost, request, taker::accept), response);
    }

    /** The categories of a day, with the number of products in and below each. */
    @GetMapping("/categories")
    @Requires(CatalogPermissions.READ)
    List<CategoryNode> categories(@RequestParam @Nullable LocalDate day) {
        ProductTree tree = products.asOf(day(day));
        return tree.nodes().stream()
                .filter(node -> node.key().kind() == ProductTree.Kind.CATEGORY)
                .map(node -> new CategoryNode(
                        node.key().id(),
                        node.label().code(),
                        node.label().name(),
                        node.depth(),
                        tree.productsUnder(node).size()))
                .toList();
    }

    private boolean seesCost() {
        return callers.current().may(CatalogPermissions.READ_COST);
    }

    private LocalDate day(@Nullable LocalDate day) {
        return day == null ? businessDate.today() : day;
    }
}
