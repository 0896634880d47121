package io.yunchou.catalog.domain;

import io.yunchou.kernel.Money;
import io.yunchou.platform.dated.Timeline;
import io.yunchou.platform.tree.DatedTree;
import java.util.HashMap;
import java.util.Map;

/** The whole catalogue over all time, as it is known now. Immutable. */
public record Catalogue(
        Map<Long, String> categoryCodes,
        Map<Long, String> productCodes,
        Map<Long, Timeline<CategoryState>> categories,
        Map<Long, Timeline<ProductState>> products,
        Map<Long, Timeline<Money>> prices,
        Map<Long, Timeline<Money>> costs) {
    public Catalogue {
        categoryCodes = Map.copyOf(categoryCodes);
        productCodes = Map.copyOf(productCodes);
        categories = Map.copyOf(categories);
        products = Map.copyOf(products);
        prices = Map.copyOf(prices);
        costs = Map.copyOf(costs);
    }

    public DatedTree<Long, CategoryState> categoryTree() {
        return DatedTree.of(categories, CategoryState::parentId);
    }

    public Map<String, Long> categoryIds() {
        return inverted(categoryCodes, categories);
    }

    public Map<String, Long> productIds() {
        return inverted(productCodes, products);
    }

    public Catalogue withCategories(Map<Long, Timeline<CategoryState>> changed) {
        return new Catalogue(categoryCodes, productCodes, changed, products, prices, costs);
    }

    public Catalogue withProducts(Map<Long, Timeline<ProductState>> changed) {
        return new Catalogue(categoryCodes, productCodes, categories, changed, prices, costs);
    }

    public Catalogue withPrices(Map<Long, Timeline<Money>> changed) {
        return new Catalogue(categoryCodes, productCodes, categories, products, changed, costs);
    }

    public Catalogue withCosts(Map<Long, Timeline<Money>> changed) {
        return new Catalogue(categoryCodes, productCodes, categories, products, prices, changed);
    }

    /** Only what anything is on record of: a code whose import was taken back is free again. */
    private static Map<String, Long> inverted(Map<Long, String> codes, Map<Long, ? extends Timeline<?>> present) {
        Map<String, Long> ids = new HashMap<>();
        codes.forEach((id, code) -> {
            Timeline<?> timeline = present.get(id);
            if (timeline != null && !timeline.isEmpty()) {
                ids.put(code, id);
            }
        });
        return ids;
    }
}
