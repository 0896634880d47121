package io.yunchou.platform.transfer.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file. Whatever is null is recognised.
 *
 * @param file the file's name, with or without its folder
 * @param sheet the sheet of a workbook
 * @param encoding the encoding of a text file, e.g. {@code GB18030}
 * @param separator what stands between cells of a text file
 * @param headerRow the first row of the header as the user sees it; 0 where there is none
 * @param decimalMark a comma where points separate thousands
 * @param missing texts that stand for no value, besides blanks and dashes
 * @param unescapeHtml whether entities such as {@code amp} are turned back
 */
public record TableDocument(
        String file,
        @Nullable String sheet,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable Integer headerRow,
        @Nullable String decimalMark,
        @Nullable List<String> missing,
        @Nullable Boolean unescapeHtml) {
    public TableDocument {
        Objects.requireNonNull(file, "file is missing");
    }

    public static TableDocument ofFile(String file) {
        return new TableDocument(file, null, null, null, null, null, null, null);
    }

    /** The same way of reading, of another file. */
    public TableDocument of(String otherFile) {
        return new TableDocument(otherFile, sheet, encoding, separator, headerRow, decimalMark, missing, unescapeHtml);
    }
}
