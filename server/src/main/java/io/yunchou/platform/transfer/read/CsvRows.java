package io.yunchou.platform.transfer.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.value.HalfWidth;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a text file. */
final class CsvRows implements RowSource {
    private static final int CELL_CHARACTERS_MAX = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SourceFile file;
    private final CloseableIterator<SourceRow> rows;
    private long lastRow;

    private CsvRows(SourceFile file, Reader reader, char separator, int columnsMax) {
        this.file = file;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(CELL_CHARACTERS_MAX)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .build(new RowHandler(file, columnsMax), reader)
                .iterator();
    }

    static CsvRows of(SourceFile file, CsvFormat format, ReadLimits limits) {
        try {
            InputStream in = Files.newInputStream(file.path());
            Reader reader = new InputStreamReader(
                    in, format.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE));
            return new CsvRows(file, withoutMark(reader), format.separator(), limits.columns());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static CsvRows ofText(SourceFile file, String text, char separator) {
        return new CsvRows(file, new StringReader(text), separator, Integer.MAX_VALUE);
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        Reader buffered = new java.io.BufferedReader(reader, 1 << 15);
        buffered.mark(1);
        if (buffered.read() != BYTE_ORDER_MARK) {
            buffered.reset();
        }
        return buffered;
    }

    @Override
    public @Nullable SourceRow next() {
        try {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                lastRow = row.number();
                if (!row.blank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException unreadable) {
            throw refusal(unreadable);
        }
    }

    private BusinessException refusal(CsvParseException unreadable) {
        return unreadable.getCause() instanceof BusinessException refusal
                ? refusal
                : Refusals.broken(file.name(), "after row " + lastRow + " (a quotation mark may be missing)");
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Builds rows from what the parser finds, without a copy in between. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<SourceRow> {
        private final SourceFile file;
        private final int columnsMax;
        private @Nullable Object[] cells = new Object[32];
        private int width;

        private RowHandler(SourceFile file, int columnsMax) {
            this.file = file;
            this.columnsMax = columnsMax;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            width = 0;
        }

        @Override
        protected void handleField(int index, char[] characters, int offset, int length, boolean quoted) {
            if (index >= columnsMax) {
                throw Refusals.tooManyColumns(file.name(), columnsMax);
            }
            if (index == cells.length) {
                cells = Arrays.copyOf(cells, 2 * index);
            }
            cells[index] = length == 0 ? null : cell(characters, offset, length);
            width = index + 1;
        }

        private static @Nullable String cell(char[] characters, int offset, int length) {
            String text = HalfWidth.trimmed(new String(characters, offset, length));
            return text.isEmpty() ? null : text;
        }

        @Override
        protected SourceRow buildRecord() {
            return new SourceRow(getStartingLineNumber(), Arrays.copyOf(cells, width));
        }
    }
}
