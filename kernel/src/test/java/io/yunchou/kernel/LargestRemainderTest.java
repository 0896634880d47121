package io.yunchou.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.testkit.Seeded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void splitsAHundredIntoThirds() {
        assertThat(LargestRemainder.split(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
    }

    @Test
    void givesTheLeftoverUnitToTheLargestRemainder() {
        assertThat(LargestRemainder.split(10, new long[] {1, 2, 4})).containsExactly(1, 3, 6);
    }

    @Test
    void splitsANegativeWholeAsTheMirrorImage() {
        assertThat(LargestRemainder.split(-100, new long[] {1, 1, 1})).containsExactly(-34, -33, -33);
    }

    @Test
    void splitsDecimalsInUnits() {
        assertThat(LargestRemainder.split(
                        new BigDecimal("120.00"),
                        List.of(new BigDecimal("0.36"), new BigDecimal("0.29"), new BigDecimal("0.35")),
                        new BigDecimal("0.01")))
                .containsExactly(new BigDecimal("43.20"), new BigDecimal("34.80"), new BigDecimal("42.00"));
    }

    @Test
    void refusesAWholeThatTheUnitCannotExpress() {
        assertThatThrownBy(() -> LargestRemainder.split(
                        new BigDecimal("1.005"), List.of(BigDecimal.ONE), new BigDecimal("0.01")))
                .hasMessageContaining("not a multiple of the unit");
    }

    @Test
    void refusesToSplitByNothing() {
        assertThatThrownBy(() -> LargestRemainder.split(5, new long[] {0, 0})).hasMessageContaining("evenly");
    }

    @Test
    void partsAlwaysSumToTheWholeAndStayWithinOneUnitOfTheirShare() {
        Seeded.cases(500, random -> {
            long[] weights = random.longs(1 + random.below(40), 0, 1_000_000);
            weights[0]++;
            long whole = random.between(-1_000_000_000L, 1_000_000_000L);
            long[] parts = LargestRemainder.split(whole, weights);
            double total = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
            for (int i = 0; i < parts.length; i++) {
                assertThat(Math.abs(parts[i] - whole * (weights[i] / total))).isLessThan(1.001);
            }
        });
    }
}
