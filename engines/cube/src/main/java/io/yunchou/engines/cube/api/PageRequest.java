package io.yunchou.engines.cube.api;

import java.util.List;

/**
 * A page of cells: rows × columns × measures. A dimension named neither in rows nor in columns stands at its root.
 *
 * @param rowDimensions the dimensions that the rows name, e.g. the organisation
 * @param rows member ids in the order of {@code rowDimensions}
 * @param columnDimensions the dimensions that the columns name, e.g. the period
 * @param columns member ids in the order of {@code columnDimensions}
 * @param measures stored or derived measures by name
 */
public record PageRequest(
        List<String> rowDimensions,
        List<List<Long>> rows,
        List<String> columnDimensions,
        List<List<Long>> columns,
        List<String> measures) {
    public PageRequest {
        rowDimensions = List.copyOf(rowDimensions);
        rows = List.copyOf(rows);
        columnDimensions = List.copyOf(columnDimensions);
        columns = List.copyOf(columns);
        measures = List.copyOf(measures);
    }
}
