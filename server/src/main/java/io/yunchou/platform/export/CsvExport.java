package io.yunchou.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A list as CSV. */
record CsvExport<T>(ExportTable<T> table, Locale locale) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    void write(Rows<T> rows, OutputStream output) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                table.columns().stream().map(column -> column.header(locale)).toList());
        rows.each(item -> csv.writeRecord(cells(item)));
        csv.flush();
    }

    private List<String> cells(T item) {
        return table.columns().stream()
                .map(column -> cell(column.type(), column.value().apply(item)))
                .toList();
    }

    private static String cell(ExportColumn.Type type, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT -> FormulaGuard.guarded(value.toString());
            case NUMBER, PERCENT -> ((BigDecimal) value).toPlainString();
            case DATE, INSTANT -> value.toString();
        };
    }
}
