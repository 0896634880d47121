package io.yunchou.platform.transfer.read;

/** The formats that can be read. */
public enum FileFormat {
    CSV,
    XLSX,
    /** Several files in one. */
    ZIP
}
