package io.yunchou.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Seeded random values for property tests. A failing case names its seed; run it alone with
 * {@code -Dyunchou.seed=SEED}.
 */
public final class Seeded {
    private final SplittableRandom random;

    private Seeded(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Runs a property over that many seeded cases, or over the one named by the system property. */
    public static void cases(int count, Consumer<Seeded> property) {
        Long only = Long.getLong("yunchou.seed");
        if (only != null) {
            property.accept(new Seeded(only));
            return;
        }
        for (long seed = 0; seed < count; seed++) {
            try {
                property.accept(new Seeded(seed));
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError(
                        "Fails with -Dyunchou.seed=%d: %s".formatted(seed, failure.getMessage()), failure);
            }
        }
    }

    public static Seeded of(long seed) {
        return new Seeded(seed);
    }

    /** A whole number in {@code [0, bound)}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number in {@code [low, high]}. */
    public long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** That many whole numbers in {@code [low, high]}. */
    public long[] longs(int count, long low, long high) {
        return random.longs(count, low, high + 1).toArray();
    }

    /** A decimal in {@code [low, high]} units of the scale, e.g. {@code decimal(0, 9999, 2)} up to 99.99. */
    public BigDecimal decimal(long low, long high, int scale) {
        return BigDecimal.valueOf(between(low, high), scale);
    }

    public LocalDate day(LocalDate from, LocalDate to) {
        return LocalDate.ofEpochDay(between(from.toEpochDay(), to.toEpochDay()));
    }

    public <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    public <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, below(i + 1));
        }
        return copy;
    }
}
