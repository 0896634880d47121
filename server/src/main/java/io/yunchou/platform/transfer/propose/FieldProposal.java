package io.yunchou.platform.transfer.propose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which column a field would have its value.
 *
 * @param field the field
 * @param required whether a row without it is bad
 * @param column the column proposed; null where none fits
 * @param confidence how sure that is
 * @param reason the stable code of why: {@code same-name}, {@code same-meaning}, {@code similar-name},
 *     {@code values-do-not-fit}, {@code date-order-unsure}, {@code no-column}
 * @param dateFormat how the column's dates are written, where it has to be said
 * @param samples values of the column
 */
public record FieldProposal(
        String field,
        boolean required,
        @Nullable String column,
        Confidence confidence,
        String reason,
        @Nullable String dateFormat,
        List<String> samples) {
    /** How sure a proposal is. */
    public enum Confidence {
        /** Take it. */
        GREEN,
        /** Look at it. */
        AMBER,
        /** Nothing was found for a field that must have a value. */
        RED,
        /** Nothing was found, and nothing is needed. */
        NONE
    }
}
