package io.yunchou.org.web;

import io.yunchou.platform.dated.RecordedSpan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a row of history.
 *
 * @param from the first day on which it holds
 * @param to the first day after; null while open
 * @param recordedAt from when on it was believed
 * @param recordedBy the user who said so; 0 for the system
 * @param batchId the import that brought it, if one did
 * @param supersededAt from when on it was believed no longer; null while it is
 */
record RecordedDates(
        LocalDate from,
        @Nullable LocalDate to,
        Instant recordedAt,
        long recordedBy,
        @Nullable Long batchId,
        @Nullable Instant supersededAt) {
    static RecordedDates of(RecordedSpan<?> span) {
        return new RecordedDates(
                span.valid().start(),
                span.valid().end(),
                span.recordedAt(),
                span.recordedBy(),
                span.batchId(),
                span.supersededAt());
    }
}
