package io.yunchou.plan.domain.decomposition;

import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.PlanSlot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the months of any fiscal year lie in the year to be planned: by quarter and calendar month. A stub of a month
 * that the planned quarter does not have belongs to the next month of its quarter, else to the one before.
 */
public final class YearSlots {
    private final FiscalCalendar calendar;
    private final List<PlanSlot> slots;
    private final Map<String, PlanSlot> byMonth = new HashMap<>();

    private YearSlots(FiscalCalendar calendar, List<PlanSlot> slots) {
        this.calendar = calendar;
        this.slots = List.copyOf(slots);
        slots.forEach(slot -> byMonth.put(slot.month(), slot));
    }

    public static YearSlots of(FiscalCalendar calendar, FiscalPeriod year) {
        return new YearSlots(
                calendar,
                monthsOf(calendar, year).stream()
                        .map(month -> slot(calendar, year, month))
                        .toList());
    }

    /** The months of the planned year, by start. */
    public List<PlanSlot> slots() {
        return slots;
    }

    /** The months of a year, by start. */
    public static List<FiscalPeriod> monthsOf(FiscalCalendar calendar, FiscalPeriod year) {
        return calendar.ofKind(FiscalPeriod.Kind.MONTH).stream()
                .filter(month -> yearOf(calendar, month).filter(year::equals).isPresent())
                .sorted(Comparator.comparing(month -> month.range().start()))
                .toList();
    }

    /** The slot to which a month of another year belongs; empty where the planned year has no such quarter. */
    public Optional<PlanSlot> slotOf(FiscalPeriod year, FiscalPeriod month) {
        List<FiscalPeriod> quarter = monthsOf(calendar, year).stream()
                .filter(other -> other.parentCode().equals(month.parentCode()))
                .toList();
        int at = quarter.indexOf(month);
        List<FiscalPeriod> after = quarter.subList(at, quarter.size());
        List<FiscalPeriod> before = quarter.subList(0, at).reversed();
        return Stream.concat(after.stream(), before.stream())
                .map(candidate -> byMonth.get(monthKey(calendar, year, candidate)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The year in which a period lies. */
    public static Optional<FiscalPeriod> yearOf(FiscalCalendar calendar, FiscalPeriod period) {
        Optional<FiscalPeriod> found = Optional.of(period);
        while (found.isPresent() && found.get().kind() != FiscalPeriod.Kind.YEAR) {
            found = calendar.period(found.get().parentCode());
        }
        return found;
    }

    private static PlanSlot slot(FiscalCalendar calendar, FiscalPeriod year, FiscalPeriod month) {
        LocalDate end = Objects.requireNonNull(month.range().end());
        return new PlanSlot(
                month.code(),
                quarterKey(calendar, year, month),
                monthKey(calendar, year, month),
                month.range().start(),
                end);
    }

    private static String quarterKey(FiscalCalendar calendar, FiscalPeriod year, FiscalPeriod month) {
        List<String> quarters =
                calendar.childrenOf(year).stream().map(FiscalPeriod::code).toList();
        return "Q" + (Math.max(0, quarters.indexOf(month.parentCode())) + 1);
    }

    private static String monthKey(FiscalCalendar calendar, FiscalPeriod year, FiscalPeriod month) {
        return "%s-M%02d"
                .formatted(
                        quarterKey(calendar, year, month), month.range().start().getMonthValue());
    }
}
