package io.yunchou.platform.identity.domain;

import java.time.Duration;

/**
 * How long the next try is refused after failures in a row: not at all for the first few, then twice as long each time.
 *
 * @param free the failures without consequence
 * @param first the wait after the first failure beyond those
 * @param longest the wait that is never exceeded
 */
public record BackOff(int free, Duration first, Duration longest) {
    /** For one login: a person mistypes a few times, a program does not stop. */
    public static final BackOff OF_LOGIN = new BackOff(4, Duration.ofSeconds(2), Duration.ofMinutes(15));

    /** For one address: a whole office may sit behind it. */
    public static final BackOff OF_ADDRESS = new BackOff(49, Duration.ofSeconds(1), Duration.ofMinutes(15));

    /** After so long without a try, failures are forgotten. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final int DOUBLINGS_MAX = 30;

    public Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free - 1, DOUBLINGS_MAX);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
