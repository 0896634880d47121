package io.yunchou.platform.transfer.read;

import java.util.List;

/** The sheets of files. */
public final class Sheets {
    private Sheets() {}

    /** The names of the sheets that people see; none for a text file. */
    public static List<String> of(SourceFile file) {
        return file.format() == FileFormat.XLSX ? Workbooks.sheets(file) : List.of();
    }
}
