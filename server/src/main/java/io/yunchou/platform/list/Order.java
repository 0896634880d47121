package io.yunchou.platform.list;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The order of a list by one column and then by id, and where in that order a cursor stands. */
record Order<V>(Column<V> column, boolean descending, Field<Long> id) {
    static Order<?> of(ListDefinition<?> list, String sort) {
        boolean descending = sort.startsWith("-");
        String name = descending ? sort.substring(1) : sort;
        Column<?> column = list.column(name).orElseThrow(() -> Filter.unknown(name, list));
        return new Order<>(column, descending, list.id());
    }

    String name() {
        return (descending ? "-" : "") + column.name();
    }

    List<SortField<?>> sortFields() {
        if (column.nullable()) {
            return List.of(directed(column.field()).nullsLast(), directed(id));
        }
        return List.of(directed(column.field()), directed(id));
    }

    /** Holds for the rows after the cursor. A column that is never empty gets the row comparison that an index serves. */
    Condition after(Cursor cursor) {
        String text = cursor.value();
        if (text == null) {
            return column.field().isNull().and(beyond(id, cursor.id()));
        }
        V value = value(text, cursor);
        return column.nullable() ? afterOrEmpty(value, cursor.id()) : rowAfter(value, cursor.id());
    }

    private Condition rowAfter(V value, long idValue) {
        return descending
                ? DSL.row(column.field(), id).lt(value, idValue)
                : DSL.row(column.field(), id).gt(value, idValue);
    }

    private Condition afterOrEmpty(V value, long idValue) {
        return rowAfter(value, idValue).or(column.field().isNull());
    }

    private Condition beyond(Field<Long> field, long value) {
        return descending ? field.lt(value) : field.gt(value);
    }

    private SortField<?> directed(Field<?> field) {
        return descending ? field.desc() : field.asc();
    }

    @SuppressWarnings("unchecked")
    private V value(String text, Cursor cursor) {
        return (V) column.type().parsed(text).orElseThrow(() -> Cursor.unusable(cursor.encoded()));
    }
}
