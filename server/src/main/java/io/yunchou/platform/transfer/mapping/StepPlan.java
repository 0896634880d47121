package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.read.SourceRow;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * A step made ready for a table.
 *
 * @param fields how each mapped field is had
 * @param wanted which rows are taken
 * @param zone the zone in which timestamps become days
 */
public record StepPlan(List<FieldPlan> fields, Predicate<SourceRow> wanted, ZoneId zone) {
    public StepPlan {
        fields = List.copyOf(fields);
    }

    /** Whether a field has a value at all. */
    public boolean maps(String field) {
        return fields.stream().anyMatch(plan -> plan.field().name().equals(field));
    }

    /** The row that sessions see; one for all rows of the table. */
    public MappedRow row() {
        return new MappedRow(this);
    }
}
