package io.yunchou.platform.dated;

import io.yunchou.kernel.DateRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value that is or was believed to hold over some days.
 *
 * @param valid the days, start inclusive, end exclusive
 * @param recordedAt from when on it was believed
 * @param recordedBy the user who said so
 * @param batchId the import that brought it, if one did
 * @param supersededAt from when on it was believed no longer; null while it is
 */
public record RecordedSpan<V>(
        DateRange valid,
        V value,
        Instant recordedAt,
        long recordedBy,
        @Nullable Long batchId,
        @Nullable Instant supersededAt) {}
