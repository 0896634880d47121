package io.yunchou.platform.transfer.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Opens workbooks and finds sheets. */
final class Workbooks {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    private Workbooks() {}

    /** Opens a workbook; one without a part for styles is opened all the same, its numbers then have no format. */
    static ReadableWorkbook open(SourceFile file) {
        try {
            return new ReadableWorkbook(file.path().toFile(), WITH_FORMATS);
        } catch (IOException | ExcelReaderException withoutStyles) {
            return openPlain(file);
        }
    }

    private static ReadableWorkbook openPlain(SourceFile file) {
        try {
            return new ReadableWorkbook(file.path().toFile(), PLAIN);
        } catch (IOException | ExcelReaderException unreadable) {
            throw Refusals.broken(file.name(), "as a workbook");
        }
    }

    /** The names of the sheets that people see. */
    static List<String> sheets(SourceFile file) {
        ReadableWorkbook workbook = open(file);
        try {
            return names(workbook);
        } finally {
            close(workbook);
        }
    }

    static Sheet sheet(SourceFile file, ReadableWorkbook workbook, @Nullable String name) {
        Optional<Sheet> sheet =
                name == null ? workbook.getSheets().filter(Workbooks::visible).findFirst() : workbook.findSheet(name);
        return sheet.orElseThrow(() -> Refusals.unknownSheet(file.name(), name == null ? "1" : name, names(workbook)));
    }

    private static List<String> names(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(Workbooks::visible)
                .map(Sheet::getName)
                .toList();
    }

    private static boolean visible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
