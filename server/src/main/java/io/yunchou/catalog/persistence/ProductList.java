package io.yunchou.catalog.persistence;

import static org.jooq.impl.DSL.field;

import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The products of a day with category, price and, for those who may see it, cost. */
@Repository
public class ProductList {
    private static final Field<Long> ID = field("p.id", Long.class);
    private static final Field<String> CODE = field("p.code", String.class);
    private static final Field<String> NAME = field("s.name", String.class);
    private static final Field<Long> CATEGORY_ID = field("s.category_id", Long.class);
    private static final Field<String> CATEGORY = field("c.name", String.class);
    private static final Field<BigDecimal> PRICE = field("r.amount", BigDecimal.class);
    private static final Field<String> PRICE_CURRENCY = field("r.currency_code", String.class);
    private static final Field<BigDecimal> COST = field("k.amount", BigDecimal.class);
    private static final Field<String> COST_CURRENCY = field("k.currency_code", String.class);

    private final Lists lists;

    ProductList(Lists lists) {
        this.lists = lists;
    }

    /** A product on a day. Price and cost are null where none is on record, the cost also where it is not to be seen. */
    public record Line(
            long id,
            String code,
            String name,
            @Nullable Long categoryId,
            @Nullable String category,
            @Nullable BigDecimal price,
            @Nullable String priceCurrency,
            @Nullable BigDecimal cost,
            @Nullable String costCurrency) {
        Line withoutCost() {
            return new Line(id, code, name, categoryId, category, price, priceCurrency, null, null);
        }
    }

    public Slice<Line> slice(LocalDate day, boolean withCost, ListRequest request) {
        return lists.slice(definition(day, withCost), DSL.noCondition(), request);
    }

    public void each(LocalDate day, boolean withCost, ListRequest request, Consumer<Line> taker) {
        lists.each(definition(day, withCost), DSL.noCondition(), request, taker);
    }

    private static ListDefinition<Line> definition(LocalDate day, boolean withCost) {
        return new ListDefinition<>(
                DSL.table("""
                        catalog.product p
                        join catalog.product_span s
                          on s.product_id = p.id and s.superseded_at is null and s.valid @> {0}
                        left join catalog.category_span c
                          on c.category_id = s.category_id and c.superseded_at is null and c.valid @> {0}
                        left join catalog.price_span r
                          on r.product_id = p.id and r.superseded_at is null and r.valid @> {0}
                        left join catalog.cost_span k
                          on k.product_id = p.id and k.superseded_at is null and k.valid @> {0}
                        """, DSL.val(day)),
                List.of(
                        ID.as("product_id"),
                        CODE,
                        NAME.as("product_name"),
                        CATEGORY_ID,
                        CATEGORY.as("category_name"),
                        PRICE.as("price"),
                        PRICE_CURRENCY.as("price_currency"),
                        COST.as("cost"),
                        COST_CURRENCY.as("cost_currency")),
                ID,
                columns(withCost),
                "code",
                (row, number) -> withCost ? line(row) : line(row).withoutCost());
    }

    /** Whoever may not see costs may not sort or filter by them either. */
    private static List<Column<?>> columns(boolean withCost) {
        List<Column<?>> columns = new ArrayList<>(List.of(
                Column.text("code", CODE),
                Column.text("name", NAME),
                Column.text("category", CATEGORY).orEmpty(),
                Column.whole("categoryId", CATEGORY_ID).orEmpty(),
                Column.decimal("price", PRICE).orEmpty()));
        if (withCost) {
            columns.add(Column.decimal("cost", COST).orEmpty());
        }
        return columns;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("product_id"),
                row.getString("code"),
                row.getString("product_name"),
                row.getObject("category_id", Long.class),
                row.getString("category_name"),
                row.getBigDecimal("price"),
                row.getString("price_currency"),
                row.getBigDecimal("cost"),
                row.getString("cost_currency"));
    }
}
