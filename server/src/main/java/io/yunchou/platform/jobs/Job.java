package io.yunchou.platform.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A job as it stands.
 *
 * @param id its id
 * @param kind the kind of its {@link JobHandler}
 * @param state where it is in its life
 * @param submittedBy the id of the user in whose name it runs
 * @param submittedByName that user's name at submission
 * @param submittedAt when it was asked for
 * @param startedAt when it last began; null while it waits
 * @param finishedAt when it ended; null before
 * @param attempts how often it began; more than once where it was resumed
 * @param progress how far it is
 * @param cancelRequested whether somebody asked to cancel
 * @param result what its handler returned; null before it is done
 * @param failure why it failed; null otherwise
 */
public record Job(
        long id,
        String kind,
        State state,
        long submittedBy,
        String submittedByName,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int attempts,
        Progress progress,
        boolean cancelRequested,
        @Nullable JsonNode result,
        @Nullable Failure failure) {

    /** Where a job is in its life. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more will happen to the job. */
        public boolean ended() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /**
     * How far a job is.
     *
     * @param phase the stable code of the phase; null before the first
     * @param done how much of the phase is done
     * @param total how much there is; 0 while unknown
     * @param ratePerSecond how much a second, over the phase so far; 0 while unknown
     * @param remainingSeconds how long the phase will take at that rate; null while unknown
     */
    public record Progress(
            @Nullable String phase,
            long done,
            long total,
            long ratePerSecond,
            @Nullable Long remainingSeconds) {}

    /**
     * Why a job failed.
     *
     * @param code the stable code of the error
     * @param message what is wrong and what to do
     * @param arguments the offending values by name
     */
    public record Failure(String code, String message, Map<String, Object> arguments) {
        public Failure {
            arguments = Map.copyOf(arguments);
        }
    }
}
