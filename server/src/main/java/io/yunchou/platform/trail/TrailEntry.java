package io.yunchou.platform.trail;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param before the state before, as JSON; null when it did not exist
 * @param after the state after, as JSON; null when it is gone
 */
public record TrailEntry(
        long id,
        Instant recordedAt,
        LocalDate businessDate,
        long userId,
        String userName,
        String subject,
        String subjectId,
        String action,
        @Nullable String before,
        @Nullable String after) {}
