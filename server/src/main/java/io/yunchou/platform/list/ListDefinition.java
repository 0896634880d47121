package io.yunchou.platform.list;

import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.TableLike;
import org.springframework.jdbc.core.RowMapper;

/**
 * What a list reads and by what it may be filtered and sorted. Fields and tables are jOOQ expressions written by name;
 * their text comes from code, never from a client.
 *
 * @param from the table or join
 * @param fields what {@code mapper} reads from each row
 * @param id a unique, never empty number that breaks ties of the sort
 * @param columns the whitelist
 * @param order the list's own order: a column's name, with a leading minus for descending
 * @param mapper turns a row into an item
 */
public record ListDefinition<T>(
        TableLike<?> from,
        List<Field<?>> fields,
        Field<Long> id,
        List<Column<?>> columns,
        String order,
        RowMapper<T> mapper) {
    public ListDefinition {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
    }

    Optional<Column<?>> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    List<String> columnNames() {
        return columns.stream().<String>map(Column::name).toList();
    }
}
