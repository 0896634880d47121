package io.yunchou.platform.transfer.read;

import io.yunchou.platform.transfer.value.HeaderText;
import io.yunchou.platform.transfer.value.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table.
 *
 * @param firstRow the first of its rows, as the user sees it
 * @param lastRow the last of its rows; what follows is data; 0 where the table has no header
 * @param columns its columns
 * @param titleUnit the unit that a title above announces for all amounts
 */
public record Header(
        long firstRow,
        long lastRow,
        List<Column> columns,
        @Nullable Unit titleUnit) {
    public Header {
        columns = List.copyOf(columns);
    }

    /** The column of that header: as written, or else as it is compared. */
    public Optional<Column> column(String name) {
        String wanted = HeaderText.normalised(name);
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> HeaderText.normalised(column.name()).equals(wanted))
                        .findFirst());
    }

    /** The names of the columns in order, for a fingerprint. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
