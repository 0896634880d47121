package io.yunchou.platform.transfer.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field comes from: exactly one of {@code column}, {@code constant}, {@code template},
 * {@code expression} and {@code lookup}; and what is done to it on the way. A plain text instead of all this is the
 * name of a column.
 *
 * @param column the header of a column
 * @param constant the same text in every row
 * @param template a text with headers in braces, e.g. <code>{FirstName} {LastName}</code>
 * @param expression sums and products of columns, exact, e.g. {@code UnitPrice * Quantity * (1 - Discount)}
 * @param lookup a value out of another file
 * @param map what stands for what; a value that is not in it is dealt with as {@code otherwise} says
 * @param otherwise {@code problem} (the default), {@code keep} or {@code blank}, for a value that map or look-up lacks
 * @param fallback the value where there is none
 * @param dateFormat how dates are written, e.g. {@code M/d/yyyy}
 * @param plusDays days added to a date: 1 turns a last day into an end
 * @param unit the unit of the numbers where the header does not say it, e.g. {@code 万元}
 * @param fillDown whether a blank cell means the one above, as cells merged downwards leave it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldDocument(
        @Nullable String column,
        @Nullable String constant,
        @Nullable String template,
        @Nullable String expression,
        @Nullable LookupDocument lookup,
        @Nullable Map<String, String> map,
        @Nullable String otherwise,
        @Nullable String fallback,
        @Nullable String dateFormat,
        @Nullable Integer plusDays,
        @Nullable String unit,
        @Nullable Boolean fillDown) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FieldDocument ofColumn(String column) {
        return new FieldDocument(column, null, null, null, null, null, null, null, null, null, null, null);
    }

    public FieldDocument withDateFormat(@Nullable String format) {
        return new FieldDocument(
                column,
                constant,
                template,
                expression,
                lookup,
                map,
                otherwise,
                fallback,
                format,
                plusDays,
                unit,
                fillDown);
    }
}
