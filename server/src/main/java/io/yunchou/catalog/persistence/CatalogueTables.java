package io.yunchou.catalog.persistence;

import io.yunchou.catalog.domain.Catalogue;
import io.yunchou.catalog.domain.Catalogues;
import io.yunchou.catalog.domain.CategoryState;
import io.yunchou.catalog.domain.ProductState;
import io.yunchou.kernel.Money;
import io.yunchou.platform.dated.Changes;
import io.yunchou.platform.dated.DatedTable;
import io.yunchou.platform.dated.Identities;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.StructureVersion;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The catalogue in the database. */
@Repository
class CatalogueTables implements Catalogues {
    private static final DatedTable.Shape<Long, CategoryState> CATEGORIES = new DatedTable.Shape<>(
            "catalog.category_span",
            List.of("category_id"),
            List.of("name", "parent_id"),
            List::of,
            category -> Arrays.asList(category.name(), category.parentId()),
            (row, number) -> row.getLong("category_id"),
            (row, number) -> new CategoryState(row.getString("name"), row.getObject("parent_id", Long.class)));

    private static final DatedTable.Shape<Long, ProductState> PRODUCTS = new DatedTable.Shape<>(
            "catalog.product_span",
            List.of("product_id"),
            List.of("name", "category_id"),
            List::of,
            product -> Arrays.asList(product.name(), product.categoryId()),
            (row, number) -> row.getLong("product_id"),
            (row, number) -> new ProductState(row.getString("name"), row.getObject("category_id", Long.class)));

    private final StructureVersion version;
    private final Identities categoryIdentities;
    private final Identities productIdentities;
    private final DatedTable<Long, CategoryState> categories;
    private final DatedTable<Long, ProductState> products;
    private final DatedTable<Long, Money> prices;
    private final DatedTable<Long, Money> costs;

    CatalogueTables(JdbcTemplate jdbc) {
        this.version = new StructureVersion(jdbc, "catalog");
        this.categoryIdentities = new Identities(jdbc, "catalog.category");
        this.productIdentities = new Identities(jdbc, "catalog.product");
        this.categories = new DatedTable<>(jdbc, CATEGORIES);
        this.products = new DatedTable<>(jdbc, PRODUCTS);
        this.prices = new DatedTable<>(jdbc, amounts("catalog.price_span"));
        this.costs = new DatedTable<>(jdbc, amounts("catalog.cost_span"));
    }

    private static DatedTable.Shape<Long, Money> amounts(String table) {
        return new DatedTable.Shape<>(
                table,
                List.of("product_id"),
                List.of("amount", "currency_code"),
                List::of,
                money -> List.of(money.amount(), money.currency().getCurrencyCode()),
                (row, number) -> row.getLong("product_id"),
                (row, number) ->
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency_code"))));
    }

    @Override
    public long version() {
        return version.current();
    }

    @Override
    public void bumpVersion() {
        version.bump();
    }

    @Override
    public Catalogue present() {
        return new Catalogue(
                categoryIdentities.codes(),
                productIdentities.codes(),
                categories.all(),
                products.all(),
                prices.all(),
                costs.all());
    }

    @Override
    public void save(Catalogue before, Catalogue after, Recording recording) {
        categories.save(Changes.between(before.categories(), after.categories()), recording);
        products.save(Changes.between(before.products(), after.products()), recording);
        prices.save(Changes.between(before.prices(), after.prices()), recording);
        costs.save(Changes.between(before.costs(), after.costs()), recording);
    }

    @Override
    public void undo(long batchId, Recording recording) {
        Stream.of(categories, products, prices, costs).forEach(table -> table.undo(batchId, recording));
    }

    @Override
    public Map<String, Long> identifyCategories(Collection<String> codes) {
        return categoryIdentities.identify(codes);
    }

    @Override
    public Map<String, Long> identifyProducts(Collection<String> codes) {
        return productIdentities.identify(codes);
    }
}
