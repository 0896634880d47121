package io.yunchou.platform.transfer.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value out of another file of the same bundle.
 *
 * @param file the other file
 * @param sheet its sheet, the first where null
 * @param key its column in which the value of {@code by} is looked for
 * @param value its column that gives the answer
 * @param by what is looked for, most often a column of the step's own file
 */
public record LookupDocument(String file, @Nullable String sheet, String key, String value, FieldDocument by) {
    public LookupDocument {
        Objects.requireNonNull(file, "file is missing");
        Objects.requireNonNull(key, "key is missing");
        Objects.requireNonNull(value, "value is missing");
        Objects.requireNonNull(by, "by is missing");
    }
}
