package io.yunchou.platform.transfer.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table for one entity.
 *
 * @param name what people call the step
 * @param entity the name of the {@link io.yunchou.platform.transfer.ImportEntity}
 * @param from the table
 * @param where rows that do not meet all of these are left aside; all are taken where null
 * @param distinct fields of which each combination is taken once, the first time; every row is taken where null
 * @param fields the fields of the entity, each with where its value comes from
 */
public record StepDocument(
        String name,
        String entity,
        TableDocument from,
        @Nullable List<ConditionDocument> where,
        @Nullable List<String> distinct,
        Map<String, FieldDocument> fields) {
    public StepDocument {
        Objects.requireNonNull(name, "name is missing");
        Objects.requireNonNull(entity, "entity is missing");
        Objects.requireNonNull(from, "from is missing");
        Objects.requireNonNull(fields, "fields are missing");
        where = where == null ? null : List.copyOf(where);
        distinct = distinct == null ? null : List.copyOf(distinct);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
