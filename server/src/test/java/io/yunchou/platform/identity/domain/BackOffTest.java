package io.yunchou.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(4, Duration.ofSeconds(2), Duration.ofMinutes(15));

    @Test
    void aFewMistypedPasswordsCostNothing() {
        assertThat(backOff.after(4)).isZero();
    }

    @Test
    void everyFurtherFailureDoublesTheWait() {
        assertThat(backOff.after(5)).hasSeconds(2);
        assertThat(backOff.after(6)).hasSeconds(4);
        assertThat(backOff.after(10)).hasSeconds(64);
    }

    @Test
    void theWaitNeverExceedsTheLongestHoweverManyFailures() {
        assertThat(backOff.after(14)).hasMinutes(15);
        assertThat(backOff.after(Integer.MAX_VALUE)).hasMinutes(15);
    }
}
