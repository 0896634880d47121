package io.yunchou.platform.transfer.read;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file, as far as it is stated; what is null is recognised.
 *
 * @param sheet the sheet of a workbook
 * @param encoding the encoding of a text file
 * @param separator what stands between cells of a text file
 * @param headerRow the first row of the header; 0 where the table has none
 * @param knownHeader tells whether a header is one that the import knows
 */
public record ReadOptions(
        @Nullable String sheet,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable Integer headerRow,
        Predicate<String> knownHeader) {
    /** Everything is recognised. */
    public static final ReadOptions RECOGNISED = new ReadOptions(null, null, null, null, header -> false);

    public ReadOptions knowing(Predicate<String> header) {
        return new ReadOptions(sheet, encoding, separator, headerRow, header);
    }

    public ReadOptions ofSheet(@Nullable String name) {
        return new ReadOptions(name, encoding, separator, headerRow, knownHeader);
    }
}
