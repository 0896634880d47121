package io.yunchou.ledger.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one import, or one reversal of an import, brought.
 *
 * @param importId the import; null where it was none
 * @param label the file as the user named it
 * @param reversesBatchId the batch that it takes back; null where it takes none back
 * @param voiding null while its facts count
 */
public record Batch(
        long id,
        @Nullable Long importId,
        Origin origin,
        String label,
        long factCount,
        Instant postedAt,
        String postedBy,
        @Nullable Long reversesBatchId,
        @Nullable Voiding voiding) {
    /** How its facts came. */
    public enum Origin {
        IMPORT,
        REVERSAL
    }

    /** When its facts left every total. */
    public record Voiding(Instant at, String by) {}
}
