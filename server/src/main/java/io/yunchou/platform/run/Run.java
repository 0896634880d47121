package io.yunchou.platform.run;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A computation that was done.
 *
 * @param subject what it was done for, in the words of the kind's module
 * @param dry true when nothing was done with the outputs
 * @param inputsFingerprint SHA-256 of the inputs, in hexadecimal
 * @param outputsFingerprint the same of the outputs; null when it failed
 * @param failure why it failed; null when it is done
 */
public record Run(
        long id,
        String kind,
        String subject,
        boolean dry,
        State state,
        String engineVersion,
        long seed,
        String inputsFingerprint,
        @Nullable String outputsFingerprint,
        @Nullable String failure,
        long userId,
        String userName,
        Instant startedAt,
        Instant endedAt,
        LocalDate businessDate) {
    /** How it ended. */
    public enum State {
        DONE,
        FAILED
    }
}
