package io.yunchou.platform.transfer.mapping;

import io.yunchou.platform.transfer.ImportField;
import io.yunchou.platform.transfer.value.DatePattern;
import io.yunchou.platform.transfer.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How the value of one field is had from a row.
 *
 * @param unit the unit of its numbers
 * @param dateFormat how its dates are written, where they say it
 * @param plusDays days added to its dates
 * @param decimalMark what stands before decimals
 */
record FieldPlan(
        ImportField field,
        CellReader reader,
        @Nullable Unit unit,
        @Nullable DatePattern dateFormat,
        int plusDays,
        char decimalMark) {}
