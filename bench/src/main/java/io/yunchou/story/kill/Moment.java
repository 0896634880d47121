package io.yunchou.story.kill;

import io.yunchou.story.Waiting;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * When a kill comes: some time after a number of acknowledgements.
 *
 * @param acknowledgements how many are waited for
 * @param after how long after the last of them
 */
record Moment(int acknowledgements, Duration after) {
    private static final int AFTER_MILLIS_MAX = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Moment of(Work work, SplittableRandom random) {
        return new Moment(
                random.nextInt(work.acknowledgementsMax() + 1), Duration.ofMillis(random.nextInt(AFTER_MILLIS_MAX)));
    }

    void await(IntSupplier acknowledged, BooleanSupplier over) {
        Waiting.until(PATIENCE, () -> acknowledged.getAsInt() >= acknowledgements || over.getAsBoolean());
        Waiting.pause(after);
    }

    @Override
    public String toString() {
        return "%d ms after acknowledgement %d".formatted(after.toMillis(), acknowledgements);
    }
}
