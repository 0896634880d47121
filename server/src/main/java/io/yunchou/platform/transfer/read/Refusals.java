package io.yunchou.platform.transfer.read;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.TransferError;
import java.util.List;
import java.util.Map;

/** The refusals of files, each said once. */
final class Refusals {
    private Refusals() {}

    static BusinessException empty(String file) {
        return new BusinessException(
                TransferError.EMPTY_FILE,
                "The file \"%s\" is empty.\nMaybe the export failed or was interrupted: export it again."
                        .formatted(file),
                Map.of("file", file));
    }

    static BusinessException unknownFormat(String file, String found) {
        return new BusinessException(
                TransferError.UNKNOWN_FORMAT,
                "The file \"%s\" holds %s, not a table.\nMaybe save it as .xlsx or as CSV.".formatted(file, found),
                Map.of("file", file, "found", found));
    }

    static BusinessException encrypted(String file) {
        return new BusinessException(
                TransferError.ENCRYPTED,
                "The file \"%s\" is protected by a password.\nMaybe open it, take the password off and save it again."
                        .formatted(file),
                Map.of("file", file));
    }

    static BusinessException oldExcel(String file) {
        return new BusinessException(
                TransferError.OLD_EXCEL,
                "The file \"%s\" is in Excel's format from before 2007 (.xls).\nMaybe open it and save it as .xlsx."
                        .formatted(file),
                Map.of("file", file));
    }

    static BusinessException bomb(String file, String part, long limit) {
        return new BusinessException(
                TransferError.ZIP_BOMB,
                "The file \"%s\" unpacks to more than %d bytes at \"%s\".\nMaybe it is damaged or made to do harm; if it is not, split it."
                        .formatted(file, limit, part),
                Map.of("file", file, "part", part, "limit", limit));
    }

    static BusinessException tooManyEntries(String file, int limit) {
        return new BusinessException(
                TransferError.ZIP_BOMB,
                "The file \"%s\" holds more than %d files.\nMaybe pack only those that are to be imported."
                        .formatted(file, limit),
                Map.of("file", file, "limit", limit));
    }

    static BusinessException broken(String file, String where) {
        return new BusinessException(
                TransferError.BROKEN_FILE,
                "The file \"%s\" cannot be read %s.\nMaybe it is damaged: open it, save it again and retry."
                        .formatted(file, where),
                Map.of("file", file, "where", where));
    }

    static BusinessException unknownEncoding(String file) {
        return new BusinessException(
                TransferError.UNKNOWN_ENCODING,
                "The text of \"%s\" is neither UTF-8 nor GB18030.\nMaybe save it as \"CSV UTF-8\", or state its encoding."
                        .formatted(file),
                Map.of("file", file));
    }

    static BusinessException tooManyColumns(String file, int limit) {
        return new BusinessException(
                TransferError.FILE_TOO_LARGE,
                "A row of \"%s\" has more than %d columns.\nMaybe the separator is not the one that was recognised: state it."
                        .formatted(file, limit),
                Map.of("file", file, "limit", limit));
    }

    static BusinessException noTable(String file) {
        return new BusinessException(
                TransferError.NO_TABLE,
                "There is no header row in \"%s\".\nMaybe the table is on another sheet, or say in which row its header is."
                        .formatted(file),
                Map.of("file", file));
    }

    static BusinessException unknownSheet(String file, String sheet, List<String> sheets) {
        return new BusinessException(
                TransferError.UNKNOWN_SHEET,
                "The file \"%s\" has no sheet \"%s\".\nMaybe one of these: %s.".formatted(file, sheet, sheets),
                Map.of("file", file, "sheet", sheet, "sheets", sheets));
    }

    static BusinessException unknownFile(String file, List<String> files) {
        return new BusinessException(
                TransferError.UNKNOWN_FILE,
                "There is no file \"%s\" among those handed in.\nMaybe one of these: %s.".formatted(file, files),
                Map.of("file", file, "files", files));
    }
}
