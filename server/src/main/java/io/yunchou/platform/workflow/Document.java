package io.yunchou.platform.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands.
 *
 * @param title what its module calls it, for lists of tasks
 * @param ownerId the user who made it
 * @param submitterId the user who submitted it last; null before that
 * @param returned true for a draft that came back from review
 * @param version counts the steps taken; a step names the version that it means
 */
public record Document(
        DocumentKey key,
        String title,
        long ownerId,
        @Nullable Long submitterId,
        DocumentState state,
        boolean returned,
        int version,
        Instant changedAt) {
    /** Whether this user made or submitted it, and so cannot be the one who approves it. */
    public boolean isOf(long userId) {
        return ownerId == userId || (submitterId != null && submitterId == userId);
    }
}
