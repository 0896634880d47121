package io.yunchou.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days in which something is valid: start inclusive, end exclusive, as everywhere in Yunchou.
 *
 * @param start the first day
 * @param end the first day after the span; null means open-ended
 */
public record DateRange(LocalDate start, @Nullable LocalDate end) {
    public DateRange {
        if (end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "A date range must end after it starts, but was [%s, %s).\n".formatted(start, end)
                            + "Maybe the end was meant as the last day: then pass the day after it.");
        }
    }

    public static DateRange from(LocalDate start) {
        return new DateRange(start, null);
    }

    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /** The single day. */
    public static DateRange on(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }

    public boolean overlaps(DateRange other) {
        return intersection(other).isPresent();
    }

    public Optional<DateRange> intersection(DateRange other) {
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        LocalDate to = earlier(end, other.end);
        return to != null && !to.isAfter(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) {
            return b;
        }
        return b == null || a.isBefore(b) ? a : b;
    }
}
