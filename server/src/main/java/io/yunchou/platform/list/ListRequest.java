package io.yunchou.platform.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.yunchou.kernel.BusinessException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which part of a list is wanted, as the client wrote it. A controller takes it as a plain parameter.
 *
 * @param filter conditions that must all hold, each {@code column:operator:value}
 * @param sort a column's name, with a leading minus for descending; null for the list's own order
 * @param after the cursor of the page before; null for the first page
 * @param limit how many rows at most
 */
@ParameterObject
public record ListRequest(
        @Parameter(
                description = "Conditions that must all hold, each column:operator:value. Operators: eq, ne, lt, le,"
                        + " gt, ge, contains, in (values separated by |), empty (true or false).",
                example = "amount:ge:1000")
        List<String> filter,

        @Parameter(description = "A column, with a leading minus for descending.", example = "-date") @Nullable
        String sort,

        @Parameter(description = "The cursor that the page before gave as next.") @Nullable
        String after,

        @Parameter(description = "How many rows at most, 1 to 1000.", example = "100")
        int limit) {
    public static final int DEFAULT_LIMIT = 100;
    public static final int LARGEST_LIMIT = 1000;

    public ListRequest {
        filter = List.copyOf(filter);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw unusableLimit(String.valueOf(limit));
        }
    }

    /** The first page, unfiltered, in the list's own order. */
    public static ListRequest first() {
        return new ListRequest(List.of(), null, null, DEFAULT_LIMIT);
    }

    public ListRequest filteredBy(String... conditions) {
        return new ListRequest(List.of(conditions), sort, after, limit);
    }

    public ListRequest sortedBy(String column) {
        return new ListRequest(filter, column, after, limit);
    }

    public ListRequest startingAfter(@Nullable String cursor) {
        return new ListRequest(filter, sort, cursor, limit);
    }

    public ListRequest limitedTo(int rows) {
        return new ListRequest(filter, sort, after, rows);
    }

    static BusinessException unusableLimit(String limit) {
        return new BusinessException(
                ListError.UNUSABLE_LIMIT,
                "A page cannot have %s rows.\nMaybe ask for 1 to %d and fetch the rest page by page."
                        .formatted(limit, LARGEST_LIMIT),
                Map.of("limit", limit));
    }
}
