package io.yunchou.platform.export;

import java.util.List;

/**
 * What a list looks like as a file.
 *
 * @param name the file's name without ending, e.g. {@code ledger-facts}
 * @param columns its columns, from the left
 */
public record ExportTable<T>(String name, List<ExportColumn<T>> columns) {
    public ExportTable {
        columns = List.copyOf(columns);
    }
}
