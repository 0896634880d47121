package io.yunchou.bench.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LoadTest {
    @Test
    void readsWhatTheScriptSays() {
        Load.Outcome outcome =
                Load.outcome("Running 30s test\nyunchou-result 20000 81000 120000 300000 9000 30000000 2\n");
        assertThat(outcome).isEqualTo(new Load.Outcome(20_000, 81_000, 120_000, 300_000, 9_000, 30_000_000, 2));
        assertThat(outcome.requestsPerSecond()).isEqualTo(300);
    }

    @Test
    void refusesARunWithoutResult() {
        assertThatThrownBy(() -> Load.outcome("unable to connect")).hasMessageContaining("unable to connect");
    }
}
