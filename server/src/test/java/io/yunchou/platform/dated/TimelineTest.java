package io.yunchou.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yunchou.kernel.DateRange;
import io.yunchou.testkit.Seeded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate START = LocalDate.of(2014, 1, 1);
    private static final LocalDate END = LocalDate.of(2014, 3, 1);

    @Test
    void assigningInTheMiddleKeepsBothEnds() {
        Timeline<String> timeline = Timeline.<String>empty()
                .assign(DateRange.from(START), "old")
                .assign(DateRange.of(day(10), day(20)), "new");

        assertThat(timeline.spans())
                .containsExactly(
                        new Span<>(DateRange.of(START, day(10)), "old"),
                        new Span<>(DateRange.of(day(10), day(20)), "new"),
                        new Span<>(DateRange.from(day(20)), "old"));
    }

    @Test
    void assigningWhatAlreadyHoldsChangesNothing() {
        Timeline<String> timeline = Timeline.<String>empty().assign(DateRange.from(START), "same");

        assertThat(timeline.assign(DateRange.of(day(3), day(5)), "same")).isSameAs(timeline);
    }

    @Test
    void clearingLeavesAGap() {
        Timeline<String> timeline =
                Timeline.<String>empty().assign(DateRange.from(START), "a").clear(DateRange.of(day(3), day(5)));

        assertThat(timeline.on(day(2))).contains("a");
        assertThat(timeline.on(day(3))).isEmpty();
        assertThat(timeline.on(day(5))).contains("a");
        assertThat(timeline.firstGap(DateRange.of(START, END))).contains(DateRange.of(day(3), day(5)));
    }

    @Test
    void findsTheGapThatNeverEnds() {
        Timeline<String> timeline = Timeline.<String>empty().assign(DateRange.of(START, day(5)), "a");

        assertThat(timeline.firstGap(DateRange.from(day(2)))).contains(DateRange.from(day(5)));
        assertThat(timeline.firstGap(DateRange.of(START, day(5)))).isEmpty();
    }

    @Test
    void refusesSpansThatOverlap() {
        assertThatThrownBy(() ->
                        Timeline.of(List.of(new Span<>(DateRange.from(START), 1), new Span<>(DateRange.on(day(4)), 2))))
                .hasMessageContaining("overlap");
    }

    @Test
    void holdsOnEveryDayWhatWasSaidLastOfThatDay() {
        Seeded.cases(300, random -> {
            Timeline<Integer> timeline = Timeline.empty();
            Map<LocalDate, Integer> expected = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                DateRange range = range(random);
                int value = random.below(4);
                timeline = changed(timeline, range, value);
                replay(expected, range, value);
            }
            for (LocalDate day = START; day.isBefore(END); day = day.plusDays(1)) {
                assertThat(timeline.on(day)).as("on %s", day).isEqualTo(Optional.ofNullable(expected.get(day)));
            }
        });
    }

    /** Value 0 clears, value 3 adds one to whatever holds, others assign. */
    private static Timeline<Integer> changed(Timeline<Integer> timeline, DateRange range, int value) {
        return switch (value) {
            case 0 -> timeline.clear(range);
            case 3 -> timeline.update(range, old -> old + 10);
            default -> timeline.assign(range, value);
        };
    }

    private static void replay(Map<LocalDate, Integer> expected, DateRange range, int value) {
        for (LocalDate day = START; day.isBefore(END); day = day.plusDays(1)) {
            if (!range.contains(day)) {
                continue;
            }
            switch (value) {
                case 0 -> expected.remove(day);
                case 3 -> expected.computeIfPresent(day, (key, old) -> old + 10);
                default -> expected.put(day, value);
            }
        }
    }

    private static DateRange range(Seeded random) {
        LocalDate start = random.day(START, END.minusDays(1));
        return random.chance(0.3) ? DateRange.from(start) : DateRange.of(start, start.plusDays(random.between(1, 25)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2014, 1, day);
    }
}
