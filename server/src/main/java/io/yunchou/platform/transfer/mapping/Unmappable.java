package io.yunchou.platform.transfer.mapping;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.TransferError;
import java.util.List;
import java.util.Map;

/** The refusals of mappings, each said once. */
final class Unmappable {
    private Unmappable() {}

    static BusinessException unknownColumn(String file, String column, List<String> columns) {
        return new BusinessException(
                TransferError.UNKNOWN_COLUMN,
                "The file \"%s\" has no column \"%s\".\nMaybe one of these: %s.".formatted(file, column, columns),
                Map.of("file", file, "column", column, "columns", columns));
    }

    static BusinessException unknownField(String entity, String field, List<String> fields) {
        return new BusinessException(
                TransferError.UNKNOWN_FIELD,
                "%s has no field \"%s\".\nMaybe one of these: %s.".formatted(entity, field, fields),
                Map.of("entity", entity, "field", field, "fields", fields));
    }

    static BusinessException missingFields(String entity, String step, List<String> fields) {
        return new BusinessException(
                TransferError.MISSING_FIELD,
                "Step \"%s\" gives no value for %s of %s.\nMaybe choose a column for each, or a constant."
                        .formatted(step, fields, entity),
                Map.of("entity", entity, "step", step, "fields", fields));
    }

    static BusinessException unusable(String step, String field, String why) {
        return new BusinessException(
                TransferError.UNUSABLE_SOURCE,
                "Field \"%s\" of step \"%s\" cannot be read: %s.\nMaybe correct the source."
                        .formatted(field, step, why),
                Map.of("step", step, "field", field, "why", why));
    }

    static BusinessException lookupTooLarge(String file, int rows) {
        return new BusinessException(
                TransferError.LOOKUP_TOO_LARGE,
                "The file \"%s\" has more than %d rows, too many to look values up in.\nMaybe turn the step round: read it and look up in the other."
                        .formatted(file, rows),
                Map.of("file", file, "limit", rows));
    }
}
