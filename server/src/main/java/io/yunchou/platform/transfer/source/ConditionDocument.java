package io.yunchou.platform.transfer.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a row; of what is given all must hold.
 *
 * @param value what is looked at, most often a column
 * @param is the texts of which it must be one
 * @param isNot the texts of which it must be none
 * @param blank whether it must be blank, or must not
 */
public record ConditionDocument(
        FieldDocument value,
        @Nullable List<String> is,
        @Nullable List<String> isNot,
        @Nullable Boolean blank) {
    public ConditionDocument {
        Objects.requireNonNull(value, "value is missing");
    }
}
