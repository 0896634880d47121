package io.yunchou.plan;

import io.yunchou.kernel.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quotas of one position by one measure: windows that do not overlap, with running sums. */
final class PositionQuotas {
    static final PositionQuotas NONE = new PositionQuotas(List.of());

    private final List<Quota> windows;
    private final BigDecimal[] before;

    /** @param windows by start */
    PositionQuotas(List<Quota> windows) {
        this.windows = List.copyOf(windows);
        this.before = new BigDecimal[windows.size() + 1];
        before[0] = BigDecimal.ZERO;
        for (int i = 0; i < windows.size(); i++) {
            before[i + 1] = before[i].add(windows.get(i).amount());
        }
    }

    Optional<Quota> on(LocalDate day) {
        int after = startingBefore(day.plusDays(1));
        return after == 0
                ? Optional.empty()
                : Optional.of(windows.get(after - 1))
                        .filter(window -> window.days().contains(day));
    }

    boolean touches(DateRange days) {
        return firstTouched(days) < startingBefore(days.end());
    }

    List<Quota> inside(DateRange days) {
        int first = startingBefore(days.start());
        int end = endInside(days);
        return first >= end ? List.of() : windows.subList(first, end);
    }

    Owed owed(DateRange days) {
        int first = startingBefore(days.start());
        int end = Math.max(first, endInside(days));
        int touched = Math.max(0, startingBefore(days.end()) - firstTouched(days));
        return new Owed(before[end].subtract(before[first]), end - first, touched - (end - first));
    }

    private int firstTouched(DateRange days) {
        int first = startingBefore(days.start());
        return first > 0 && windows.get(first - 1).days().contains(days.start()) ? first - 1 : first;
    }

    private int endInside(DateRange days) {
        int end = startingBefore(days.end());
        return end > 0 && reachesBeyond(windows.get(end - 1), days) ? end - 1 : end;
    }

    private static boolean reachesBeyond(Quota window, DateRange days) {
        LocalDate end = days.end();
        LocalDate windowEnd = window.days().end();
        return end != null && (windowEnd == null || windowEnd.isAfter(end));
    }

    /** How many windows start before the day; all of them when there is no such day. */
    private int startingBefore(@Nullable LocalDate day) {
        int low = 0;
        int high = windows.size();
        while (day != null && low < high) {
            int middle = (low + high) >>> 1;
            if (windows.get(middle).days().start().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return day == null ? windows.size() : low;
    }
}
