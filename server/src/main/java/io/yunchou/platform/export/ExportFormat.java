package io.yunchou.platform.export;

/** The kinds of file that a list can be had as. */
public enum ExportFormat {
    /** UTF-8 with a byte order mark, so that a spreadsheet opens it as what it is. */
    CSV("text/csv; charset=utf-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
