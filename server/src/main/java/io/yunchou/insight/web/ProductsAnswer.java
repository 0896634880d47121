package io.yunchou.insight.web;

import io.yunchou.catalog.ProductTree;
import io.yunchou.insight.application.ReadProducts.Sold;
import io.yunchou.insight.domain.ProductFigures;
import io.yunchou.insight.domain.ProductSales;
import io.yunchou.ledger.Dimension;
import io.yunchou.platform.tree.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node of the organisation sold in a fiscal year, by product and category.
 *
 * @param asOf the last day counted
 * @param whole everything that the node sold; its products sum to it exactly
 * @param categories those of which anything was sold, in pre-order, each with everything below it
 * @param products those of which anything was sold, the largest first
 */
record ProductsAnswer(
        String year,
        LocalDate asOf,
        MeasureAnswer measure,
        CockpitAnswer.Node node,
        Amounts whole,
        List<Category> categories,
        List<Product> products) {

    /**
     * In the measure's currency; ratios as fractions.
     *
     * @param lastYearToDate in the year before up to the same point
     * @param growth on last year up to the same point
     * @param share of the node's whole
     * @param count how many sellers' parts of facts the actual is made of
     */
    record Amounts(
            BigDecimal actual,
            BigDecimal lastYear,
            BigDecimal lastYearToDate,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal share,
            long count) {
        static Amounts of(ProductFigures figures, ProductFigures whole) {
            return new Amounts(
                    figures.actual(),
                    figures.lastYear(),
                    figures.lastYearToDate(),
                    figures.growth(),
                    figures.shareOf(whole),
                    figures.count());
        }
    }

    /** @param depth steps to the top category */
    record Category(long id, String code, String name, int depth, Amounts amounts) {
        static Category of(ProductSales.Category category, ProductFigures whole) {
            ProductTree.Node node = category.node();
            return new Category(
                    node.key().id(),
                    node.label().code(),
                    node.label().name(),
                    node.depth(),
                    Amounts.of(category.figures(), whole));
        }
    }

    /**
     * @param id null, as are code and name, for what names no product
     * @param categoryId null where the product has no category
     */
    record Product(
            @Nullable Long id,
            @Nullable String code,
            @Nullable String name,
            @Nullable Long categoryId,
            @Nullable String category,
            Amounts amounts) {
        static Product of(ProductSales.Product product, Sold sold, ProductFigures whole) {
            ProductTree.Node category = sold.sales().categoryOf(product.id()).orElse(null);
            Label label = product.id() == Dimension.NONE
                    ? null
                    : sold.names().label(product.id()).orElse(new Label("#" + product.id(), "#" + product.id()));
            return new Product(
                    label == null ? null : product.id(),
                    label == null ? null : label.code(),
                    label == null ? null : label.name(),
                    category == null ? null : category.key().id(),
                    category == null ? null : category.label().name(),
                    Amounts.of(product.figures(), whole));
        }
    }

    static ProductsAnswer of(Sold sold) {
        ProductFigures whole = sold.sales().whole();
        return new ProductsAnswer(
                sold.year().code(),
                sold.asOf(),
                MeasureAnswer.of(sold.measure()),
                CockpitAnswer.Node.of(sold.node()),
                Amounts.of(whole, whole),
                sold.sales().categories().stream()
                        .map(category -> Category.of(category, whole))
                        .toList(),
                sold.sales().products().stream()
                        .map(product -> Product.of(product, sold, whole))
                        .toList());
    }
}
