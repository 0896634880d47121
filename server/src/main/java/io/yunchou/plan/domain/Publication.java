package io.yunchou.plan.domain;

import io.yunchou.plan.PublishedVersion;
import org.jspecify.annotations.Nullable;

/**
 * How quotas come into force.
 *
 * @param label what people recognise it by: the file's or the plan's name
 * @param batchId the import that brings it; null for a plan
 * @param replacing what it may take the place of
 */
public record Publication(
        PublishedVersion.Origin origin,
        String label,
        @Nullable Long batchId,
        Replacing replacing) {
    /** What a publication may take the place of. */
    public enum Replacing {
        /** Nothing: a window in which a quota is in force is refused. */
        NOTHING,
        /** The quotas in force in the same windows; all others stay. */
        SAME_WINDOWS,
        /** All quotas of the year and measure. */
        WHOLE_YEAR
    }
}
