package io.yunchou.insight.domain;

import io.yunchou.catalog.ProductTree;
import io.yunchou.catalog.ProductTree.Key;
import io.yunchou.catalog.ProductTree.Kind;
import io.yunchou.catalog.ProductTree.Node;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was sold by product and, summed up, by category: the roots and what has no category sum to the whole. */
public record ProductSales(ProductTree catalogue, Map<Long, ProductFigures> byProduct) {
    private static final Comparator<BigDecimal> BIGGEST_FIRST = Comparator.reverseOrder();

    public ProductSales {
        byProduct = Map.copyOf(byProduct);
    }

    /** A category with the figures of everything at and below it. */
    public record Category(Node node, ProductFigures figures) {}

    /** A product's id with its figures; 0 for what names no product. */
    public record Product(long id, ProductFigures figures) {}

    /** Everything. */
    public ProductFigures whole() {
        return byProduct.values().stream().reduce(ProductFigures.NOTHING, ProductFigures::plus);
    }

    /** The categories of which anything was sold, in the catalogue's order. */
    public List<Category> categories() {
        return catalogue.nodes().stream()
                .filter(node -> node.key().kind() == Kind.CATEGORY)
                .map(node -> new Category(node, below(node)))
                .filter(category -> !category.figures().equals(ProductFigures.NOTHING))
                .toList();
    }

    /** Every product of which anything was sold, the largest first. */
    public List<Product> products() {
        return byProduct.entrySet().stream()
                .map(entry -> new Product(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Product product) -> product.figures().actual(), BIGGEST_FIRST)
                        .thenComparing(product -> product.figures().lastYear(), BIGGEST_FIRST)
                        .thenComparing(Product::id))
                .toList();
    }

    /** The category directly above a product; empty where it has none. */
    public Optional<Node> categoryOf(long product) {
        return catalogue
                .find(new Key(Kind.PRODUCT, product))
                .filter(node -> node.parent() >= 0)
                .map(node -> catalogue.nodes().get(node.parent()));
    }

    private ProductFigures below(Node category) {
        return catalogue.productsUnder(category).stream()
                .map(product -> byProduct.getOrDefault(product.value(), ProductFigures.NOTHING))
                .reduce(ProductFigures.NOTHING, ProductFigures::plus);
    }
}
