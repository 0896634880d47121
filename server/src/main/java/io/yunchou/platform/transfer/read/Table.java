package io.yunchou.platform.transfer.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a file: its header, and behind it its rows, read one after the other. */
public final class Table implements RowSource {
    private final SourceFile file;
    private final @Nullable String sheet;
    private final @Nullable CsvFormat csv;
    private final RowSource source;
    private final List<SourceRow> first;
    private final Header header;
    private final Iterator<SourceRow> waiting;

    private Table(
            SourceFile file, @Nullable String sheet, @Nullable CsvFormat csv, RowSource source, ReadOptions options) {
        this.file = file;
        this.sheet = sheet;
        this.csv = csv;
        this.source = source;
        this.first = firstRows(source);
        this.header = header(file, first, options);
        this.waiting =
                first.stream().filter(row -> row.number() > header.lastRow()).iterator();
    }

    /** Opens a table of a file; refused where there is no header, no such sheet, or the file is not readable. */
    public static Table open(SourceFile file, ReadOptions options, ReadLimits limits) {
        return switch (file.format()) {
            case CSV -> ofCsv(file, options, limits);
            case XLSX -> ofWorkbook(file, options, limits);
            case ZIP -> throw Refusals.unknownFormat(file.name(), "several files");
        };
    }

    private static Table ofCsv(SourceFile file, ReadOptions options, ReadLimits limits) {
        CsvFormat format = CsvFormat.of(file, options.encoding(), options.separator());
        return closingOnRefusal(CsvRows.of(file, format, limits), rows -> new Table(file, null, format, rows, options));
    }

    private static Table ofWorkbook(SourceFile file, ReadOptions options, ReadLimits limits) {
        RowSource rows = XlsxRows.of(file, options.sheet(), limits);
        return closingOnRefusal(rows, opened -> new Table(file, options.sheet(), null, opened, options));
    }

    private static Table closingOnRefusal(RowSource rows, java.util.function.Function<RowSource, Table> table) {
        try {
            return table.apply(rows);
        } catch (RuntimeException refusal) {
            rows.close();
            throw refusal;
        }
    }

    private static List<SourceRow> firstRows(RowSource source) {
        List<SourceRow> rows = new ArrayList<>();
        SourceRow row = source.next();
        while (row != null) {
            rows.add(row);
            row = rows.size() < HeaderFinder.ROWS_LOOKED_AT ? source.next() : null;
        }
        return rows;
    }

    private static Header header(SourceFile file, List<SourceRow> rows, ReadOptions options) {
        HeaderFinder finder = new HeaderFinder(rows, options.knownHeader());
        Integer stated = options.headerRow();
        if (stated != null && stated == 0) {
            return HeaderReader.none(
                    rows.stream().mapToInt(SourceRow::width).max().orElse(0));
        }
        Optional<HeaderFinder.Place> place = stated == null ? finder.find() : finder.at(stated);
        return place.map(found -> new HeaderReader(rows, found).header())
                .orElseThrow(() -> Refusals.noTable(file.name()));
    }

    public SourceFile file() {
        return file;
    }

    /** The sheet as it was asked for; null for the first one and in a text file. */
    public @Nullable String sheet() {
        return sheet;
    }

    /** How the text file is written; null for a workbook. */
    public @Nullable CsvFormat csv() {
        return csv;
    }

    public Header header() {
        return header;
    }

    /** The title rows above the header. */
    public List<SourceRow> titles() {
        return first.stream().filter(row -> row.number() < header.firstRow()).toList();
    }

    /** About how many rows of data there are; 0 while unknown. */
    public long rowsExpected() {
        return csv == null ? 0 : Math.max(0, csv.lines() - header.lastRow());
    }

    @Override
    public @Nullable SourceRow next() {
        return waiting.hasNext() ? waiting.next() : source.next();
    }

    @Override
    public void close() {
        source.close();
    }
}
