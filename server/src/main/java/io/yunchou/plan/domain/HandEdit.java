package io.yunchou.plan.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody made to a figure of a scenario before a plan took it over.
 *
 * @param sequence its number in the scenario's log
 * @param kind the kind of operation as a code, e.g. {@code set-cell}
 * @param before null where there was no value, or where it is not told
 * @param undone whether it was taken back later
 */
public record HandEdit(
        long sequence,
        String author,
        Instant at,
        String kind,
        String reason,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        boolean undone) {}
