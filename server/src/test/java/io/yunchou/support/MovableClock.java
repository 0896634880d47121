package io.yunchou.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The tests' clock: it runs, and it can be moved; every test class starts with it unmoved. */
public final class MovableClock extends Clock {
    private volatile Duration moved = Duration.ZERO;
    private volatile @Nullable Instant stoppedAt;

    public void advance(Duration by) {
        moved = moved.plus(by);
    }

    /** From here on it moves by {@link #advance} alone, however slow the machine is. */
    public void stop() {
        stoppedAt = Instant.now();
    }

    public void reset() {
        moved = Duration.ZERO;
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        Instant base = stoppedAt;
        return (base == null ? Instant.now() : base).plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Keeps to UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
