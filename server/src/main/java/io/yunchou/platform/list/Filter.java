package io.yunchou.platform.list;

import io.yunchou.kernel.BusinessException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Turns {@code column:operator:value} into a condition; values travel as bind values only. */
final class Filter {
    private static final String OPERATORS = "eq, ne, lt, le, gt, ge, contains, in, empty";

    private final ListDefinition<?> list;

    Filter(ListDefinition<?> list) {
        this.list = list;
    }

    Condition condition(List<String> filters) {
        return DSL.and(filters.stream().map(this::condition).toList());
    }

    private Condition condition(String filter) {
        String[] parts = filter.split(":", 3);
        if (parts.length < 3) {
            throw unusable(filter, "column:operator:value");
        }
        Column<?> column = list.column(parts[0]).orElseThrow(() -> unknown(parts[0], list));
        return condition(column, parts[1], parts[2], filter);
    }

    private <V> Condition condition(Column<V> column, String operator, String text, String filter) {
        Field<V> field = column.field();
        return switch (operator) {
            case "eq" -> field.eq(value(column, text, filter));
            case "ne" -> field.isDistinctFrom(value(column, text, filter));
            case "lt" -> field.lt(value(column, text, filter));
            case "le" -> field.le(value(column, text, filter));
            case "gt" -> field.gt(value(column, text, filter));
            case "ge" -> field.ge(value(column, text, filter));
            case "in" -> field.in(values(column, text, filter));
            case "contains" -> contains(column, text, filter);
            case "empty" -> empty(field, text, filter);
            default -> throw unusable(filter, "one of the operators " + OPERATORS);
        };
    }

    private static <V> Condition contains(Column<V> column, String text, String filter) {
        if (column.type() != ValueType.TEXT) {
            throw unusable(filter, "contains only on a text column");
        }
        return column.field().containsIgnoreCase(DSL.val(text).coerce(column.field()));
    }

    private static Condition empty(Field<?> field, String text, String filter) {
        return switch (text) {
            case "true" -> field.isNull();
            case "false" -> field.isNotNull();
            default -> throw unusable(filter, "true or false");
        };
    }

    private static <V> List<V> values(Column<V> column, String text, String filter) {
        return Arrays.stream(text.split("\\|"))
                .map(part -> value(column, part, filter))
                .toList();
    }

    /** The column's type and its field's type are the same by construction of {@link Column}. */
    @SuppressWarnings("unchecked")
    private static <V> V value(Column<V> column, String text, String filter) {
        return (V) column.type()
                .parsed(text)
                .orElseThrow(() -> unusable(filter, column.type().expected()));
    }

    static BusinessException unknown(String column, ListDefinition<?> list) {
        String known = String.join(", ", list.columnNames());
        return new BusinessException(
                ListError.UNKNOWN_COLUMN,
                "This list has no column %s to filter or sort by.\nMaybe one of: %s.".formatted(column, known),
                Map.of("column", column, "known", known));
    }

    private static BusinessException unusable(String filter, String expected) {
        return new BusinessException(
                ListError.UNUSABLE_FILTER,
                "The filter %s is not usable.\nMaybe write %s.".formatted(filter, expected),
                Map.of("filter", filter, "expected", expected));
    }
}
