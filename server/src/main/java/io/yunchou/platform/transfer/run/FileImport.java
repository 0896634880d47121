package io.yunchou.platform.transfer.run;

import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.ImportResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param id its id
 * @param sourceName the name of the source by which it was read
 * @param policy what becomes of bad rows
 * @param dryRun whether nothing was to go in
 * @param state how it stands
 * @param jobId the job that works or worked on it; null for one that was run without
 * @param requestedBy the user who asked for it
 * @param requestedByName his name then
 * @param requestedAt when
 * @param finishedAt when it was done; null before
 * @param undoneByName who took it back
 * @param undoneAt when
 * @param undoable whether it can be taken back
 * @param files the names of its files
 * @param steps what became of each step
 */
public record FileImport(
        long id,
        String sourceName,
        ImportPolicy policy,
        boolean dryRun,
        State state,
        @Nullable Long jobId,
        long requestedBy,
        String requestedByName,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable String undoneByName,
        @Nullable Instant undoneAt,
        boolean undoable,
        List<String> files,
        List<ImportResult.Step> steps) {
    /** How an import stands. */
    public enum State {
        WAITING,
        RUNNING,
        /** The good rows are in. */
        DONE,
        /** It was a dry run; nothing went in. */
        TRIED,
        /** A bad row kept all out. */
        REFUSED,
        /** It did not come to its end; nothing went in. */
        FAILED,
        CANCELLED,
        /** It was taken back. */
        UNDONE
    }
}
