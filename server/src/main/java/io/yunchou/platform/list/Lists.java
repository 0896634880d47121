package io.yunchou.platform.list;

import io.yunchou.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists. jOOQ only writes the SQL; it runs where all other SQL runs, so that errors and transactions are one. */
@Component
public class Lists {
    private static final DSLContext SQL = DSL.using(SQLDialect.POSTGRES);
    private static final int EXPORT_FETCH_SIZE = 1000;
    private static final String SORT_VALUE = "list_sort_value";
    private static final String SORT_ID = "list_sort_id";

    private final JdbcClient jdbc;

    Lists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page.
     *
     * @param scope what the caller may see; always and-ed to whatever he filters by
     */
    public <T> Slice<T> slice(ListDefinition<T> list, Condition scope, ListRequest request) {
        Order<?> order = order(list, request);
        Condition condition = condition(list, scope, request).and(after(order, request.after()));
        Select<?> select = SQL.select(selected(list, order))
                .from(list.from())
                .where(condition)
                .orderBy(order.sortFields())
                .limit(request.limit() + 1);
        List<Row<T>> rows = statement(select)
                .query((result, number) -> row(list, order, result, number))
                .list();
        return page(rows, request.limit());
    }

    /** The whole list in the order asked for, one item at a time: for exports. The page of the request is ignored. */
    @Transactional(readOnly = true)
    public <T> void each(ListDefinition<T> list, Condition scope, ListRequest request, Consumer<T> consumer) {
        Order<?> order = order(list, request);
        Select<?> select = SQL.select(list.fields())
                .from(list.from())
                .where(condition(list, scope, request))
                .orderBy(order.sortFields());
        try (Stream<T> items = statement(select).withFetchSize(EXPORT_FETCH_SIZE).query(list.mapper()).stream()) {
            items.forEach(consumer);
        }
    }

    /** How many rows the list has under the filter of the request. */
    public long count(ListDefinition<?> list, Condition scope, ListRequest request) {
        Select<?> select = SQL.selectCount().from(list.from()).where(condition(list, scope, request));
        return statement(select).query(Long.class).single();
    }

    private JdbcClient.StatementSpec statement(Select<?> select) {
        return jdbc.sql(SQL.renderContext()
                        .paramType(ParamType.INDEXED)
                        .visit(select)
                        .render())
                .params(select.getBindValues());
    }

    private static Order<?> order(ListDefinition<?> list, ListRequest request) {
        String sort = request.sort();
        return Order.of(list, sort == null ? list.order() : sort);
    }

    private static Condition condition(ListDefinition<?> list, Condition scope, ListRequest request) {
        return scope.and(new Filter(list).condition(request.filter()));
    }

    private static Condition after(Order<?> order, @Nullable String cursor) {
        return cursor == null ? DSL.noCondition() : order.after(Cursor.decoded(cursor, order.name()));
    }

    private static List<Field<?>> selected(ListDefinition<?> list, Order<?> order) {
        List<Field<?>> fields = new ArrayList<>(list.fields());
        fields.add(order.column().field().as(SORT_VALUE));
        fields.add(list.id().as(SORT_ID));
        return fields;
    }

    private static <T> Row<T> row(ListDefinition<T> list, Order<?> order, ResultSet result, int number)
            throws SQLException {
        Object value = result.getObject(SORT_VALUE, order.column().type().type());
        String text = value == null ? null : value.toString();
        T item = list.mapper().mapRow(result, number);
        return new Row<>(item, new Cursor(order.name(), text, result.getLong(SORT_ID)));
    }

    private static <T> Slice<T> page(List<Row<T>> rows, int limit) {
        boolean more = rows.size() > limit;
        List<Row<T>> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? shown.getLast().cursor().encoded() : null;
        return new Slice<>(shown.stream().map(Row::item).toList(), next);
    }

    private record Row<T>(T item, Cursor cursor) {}
}
