package io.yunchou.platform.transfer.read;

import io.yunchou.platform.transfer.value.HalfWidth;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class XlsxRows implements RowSource {
    private final SourceFile file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final DateFormats dates;
    private final int columnsMax;
    private int shift;

    private XlsxRows(SourceFile file, ReadableWorkbook workbook, Stream<Row> stream, int columnsMax) {
        this.file = file;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.dates = new DateFormats(workbook.isDate1904());
        this.columnsMax = columnsMax;
    }

    static XlsxRows of(SourceFile file, @Nullable String sheetName, ReadLimits limits) {
        ReadableWorkbook workbook = Workbooks.open(file);
        try {
            Sheet sheet = Workbooks.sheet(file, workbook, sheetName);
            return new XlsxRows(file, workbook, sheet.openStream(), limits.columns());
        } catch (IOException | ExcelReaderException unreadable) {
            Workbooks.close(workbook);
            throw Refusals.broken(file.name(), "as a workbook");
        } catch (RuntimeException refusal) {
            Workbooks.close(workbook);
            throw refusal;
        }
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (rows.hasNext()) {
                SourceRow row = row(rows.next());
                if (!row.blank()) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException unreadable) {
            throw Refusals.broken(file.name(), "as a workbook");
        }
    }

    private SourceRow row(Row row) {
        int width = row.getCellCount();
        if (width > columnsMax) {
            throw Refusals.tooManyColumns(file.name(), columnsMax);
        }
        @Nullable Object[] cells = new Object[width];
        for (int column = 0; column < width; column++) {
            Cell cell = row.getCell(column);
            cells[column] = cell == null ? null : value(cell);
        }
        return new SourceRow(number(row), cells);
    }

    /** Rows that do not say their number are counted from 0 by the reader. */
    private long number(Row row) {
        if (row.getRowNum() == 0) {
            shift = 1;
        }
        return row.getRowNum() + shift;
    }

    private @Nullable Object value(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case ERROR -> new CellError(cell.getRawValue() == null ? "#ERROR" : cell.getRawValue());
            case STRING -> text(cell.getText());
            case NUMBER, BOOLEAN -> typed(cell, cell.getValue());
            case FORMULA -> ofFormula(cell);
        };
    }

    /** The value that the writing program had calculated. */
    private @Nullable Object ofFormula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return new CellError("=" + cell.getFormula());
        }
        Object value = cell.getValue();
        if (value instanceof String text) {
            return text.startsWith("#") ? new CellError(text) : text(text);
        }
        return typed(cell, value);
    }

    private @Nullable Object typed(Cell cell, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number(cell, SourceRow.shown(number));
            case String text -> text(text);
            default -> value;
        };
    }

    private Object number(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        Integer formatId = cell.getDataFormatId();
        try {
            return dates.isDate(formatId, format) ? dates.date(number) : DateFormats.padded(number, format);
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return number;
        }
    }

    private static @Nullable String text(@Nullable String raw) {
        String text = raw == null ? "" : HalfWidth.trimmed(raw);
        return text.isEmpty() ? null : text;
    }

    @Override
    public void close() {
        stream.close();
        Workbooks.close(workbook);
    }
}
