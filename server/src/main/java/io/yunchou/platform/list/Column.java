package io.yunchou.platform.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.Field;

/**
 * A column by which a list may be filtered and sorted.
 *
 * @param name as clients write it, lower camel case
 * @param field the expression behind it
 * @param type what its values are
 * @param nullable whether it may be empty; empty values come last in either direction
 */
public record Column<V>(String name, Field<V> field, ValueType type, boolean nullable) {
    public static Column<String> text(String name, Field<String> field) {
        return new Column<>(name, field, ValueType.TEXT, false);
    }

    public static Column<Long> whole(String name, Field<Long> field) {
        return new Column<>(name, field, ValueType.WHOLE, false);
    }

    public static Column<BigDecimal> decimal(String name, Field<BigDecimal> field) {
        return new Column<>(name, field, ValueType.DECIMAL, false);
    }

    public static Column<LocalDate> date(String name, Field<LocalDate> field) {
        return new Column<>(name, field, ValueType.DATE, false);
    }

    public static Column<OffsetDateTime> instant(String name, Field<OffsetDateTime> field) {
        return new Column<>(name, field, ValueType.INSTANT, false);
    }

    public static Column<Boolean> flag(String name, Field<Boolean> field) {
        return new Column<>(name, field, ValueType.FLAG, false);
    }

    /** The same column, which may be empty. */
    public Column<V> orEmpty() {
        return new Column<>(name, field, type, true);
    }
}
