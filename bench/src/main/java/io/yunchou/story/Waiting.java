package io.yunchou.story;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what happens in another process. */
public final class Waiting {
    private static final Duration POLL = Duration.ofMillis(50);

    private Waiting() {}

    /** Waits until something is so; gives up after a while. */
    public static void until(Duration longest, BooleanSupplier so) {
        long end = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + longest);
            }
            pause(POLL);
        }
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", interrupted);
        }
    }
}
