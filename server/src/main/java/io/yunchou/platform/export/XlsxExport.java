package io.yunchou.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as XLSX; more rows than a sheet holds go on in the next sheet. */
final class XlsxExport<T> {
    private static final int SHEET_ROWS_MAX = 1_000_000;
    private static final int ROWS_BETWEEN_FLUSHES = 1_000;

    /** A spreadsheet calculates with fifteen digits; a longer number is written as text, so that none is lost. */
    private static final int DIGITS_MAX = 15;

    private final ExportTable<T> table;
    private final Locale locale;

    XlsxExport(ExportTable<T> table, Locale locale) {
        this.table = table;
        this.locale = locale;
    }

    void write(Rows<T> rows, OutputStream output) throws IOException {
        Workbook workbook = new Workbook(output, "Yunchou", "1.0");
        Sheets sheets = new Sheets(workbook);
        rows.each(sheets::add);
        sheets.finish();
        workbook.finish();
    }

    private final class Sheets {
        private final Workbook workbook;
        private Worksheet sheet;
        private int sheets;
        private int row;

        Sheets(Workbook workbook) {
            this.workbook = workbook;
            this.sheet = started();
        }

        void add(T item) {
            if (row > SHEET_ROWS_MAX) {
                finish();
                sheet = started();
            }
            int column = 0;
            for (ExportColumn<T> definition : table.columns()) {
                cell(column++, definition.type(), definition.value().apply(item));
            }
            if (++row % ROWS_BETWEEN_FLUSHES == 0) {
                flush();
            }
        }

        void finish() {
            try {
                sheet.finish();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private Worksheet started() {
            Worksheet next = workbook.newWorksheet(++sheets == 1 ? table.name() : table.name() + " " + sheets);
            int column = 0;
            for (ExportColumn<T> definition : table.columns()) {
                next.value(0, column, definition.header(locale));
                next.style(0, column++).bold().set();
            }
            next.freezePane(0, 1);
            row = 1;
            return next;
        }

        private void cell(int column, ExportColumn.Type type, @Nullable Object value) {
            if (value == null) {
                return;
            }
            switch (type) {
                case TEXT -> sheet.value(row, column, value.toString());
                case NUMBER -> number(column, (BigDecimal) value, "#,##0.####");
                case PERCENT -> number(column, (BigDecimal) value, "0.0%");
                case DATE -> {
                    sheet.value(row, column, (LocalDate) value);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case INSTANT -> {
                    sheet.value(
                            row,
                            column,
                            ((OffsetDateTime) value)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime());
                    sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
                }
            }
        }

        private void number(int column, BigDecimal value, String format) {
            if (value.stripTrailingZeros().precision() > DIGITS_MAX) {
                sheet.value(row, column, value.toPlainString());
                return;
            }
            sheet.value(row, column, value);
            sheet.style(row, column).format(format).set();
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
