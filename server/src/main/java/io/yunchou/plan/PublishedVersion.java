package io.yunchou.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version and where it came from.
 *
 * @param fiscalYear the code of the fiscal year
 * @param measure the code of the measure
 * @param number 1 for the first of the year and measure
 * @param batchId the import that brought it; null when an annual plan was published
 * @param withdrawnAt when the import that brought it was undone; null while it was not
 */
public record PublishedVersion(
        VersionId id,
        String fiscalYear,
        String measure,
        int number,
        Origin origin,
        String label,
        @Nullable Long batchId,
        Instant publishedAt,
        String publishedBy,
        @Nullable Instant withdrawnAt) {
    /** Where a version came from. */
    public enum Origin {
        /** A file of quotas that were already owed. */
        IMPORT,
        /** An annual plan that was approved. */
        PLAN
    }
}
