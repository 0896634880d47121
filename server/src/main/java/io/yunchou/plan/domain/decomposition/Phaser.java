package io.yunchou.plan.domain.decomposition;

import io.yunchou.engines.allocation.api.Allocation;
import io.yunchou.engines.allocation.api.HistoryYear;
import io.yunchou.engines.allocation.api.Phasing;
import io.yunchou.engines.allocation.api.PhasingRequest;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.Slot;
import io.yunchou.engines.allocation.api.WorkingCalendar;
import io.yunchou.kernel.DateRange;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputCalendar;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputNode;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.PastAmount;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.PlanSlot;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Spreads a position's year over its months. */
final class Phaser {
    private final Allocation engine;
    private final DecompositionInputs inputs;
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();
    private final Map<String, PlanSlot> slots = new HashMap<>();
    private final List<PlanMonth> plan;

    Phaser(Allocation engine, DecompositionInputs inputs) {
        this.engine = engine;
        this.inputs = inputs;
        inputs.calendars().forEach(calendar -> calendars.put(calendar.code(), working(calendar)));
        inputs.months().forEach(month -> slots.put(month.month(), month));
        plan = inputs.months().stream()
                .map(month -> new PlanMonth(
                        new Slot(month.quarter(), month.month()), DateRange.of(month.start(), month.end())))
                .toList();
    }

    Phasing phase(InputNode position, BigDecimal amount) {
        WorkingCalendar calendar = calendars.getOrDefault(position.calendar(), WorkingCalendar.weekdays());
        return engine.phase(new PhasingRequest(amount, inputs.unit(), new Season(past(position), plan, calendar)));
    }

    List<Decomposition.Month> months(Phasing phasing) {
        return phasing.months().stream().map(this::month).toList();
    }

    static List<Decomposition.PhasingNote> notes(Phasing phasing) {
        return phasing.notes().stream()
                .map(note -> new Decomposition.PhasingNote(
                        note.quarter(),
                        note.basis().name(),
                        note.causes().stream().map(Enum::name).sorted().toList()))
                .toList();
    }

    private Decomposition.Month month(Phasing.Month month) {
        PlanSlot slot = slots.get(month.slot().month());
        if (slot == null) {
            throw new IllegalStateException("The engine returned a month that it was not given: " + month.slot());
        }
        return new Decomposition.Month(
                slot.period(),
                slot.start(),
                slot.end(),
                month.amount(),
                month.workingDays(),
                month.index(),
                month.weight(),
                month.basis().name(),
                month.roundingDifference());
    }

    private static List<HistoryYear> past(InputNode position) {
        Map<String, List<PastAmount>> byYear = position.past().stream()
                .collect(Collectors.groupingBy(PastAmount::year, TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> new HistoryYear(
                        year.getKey(),
                        year.getValue().stream().map(Phaser::entry).toList()))
                .toList();
    }

    private static HistoryYear.Entry entry(PastAmount past) {
        return new HistoryYear.Entry(
                new Slot(past.quarter(), past.month()), DateRange.of(past.start(), past.end()), past.amount());
    }

    private static WorkingCalendar working(InputCalendar calendar) {
        return new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.copyOf(calendar.holidays()),
                Set.copyOf(calendar.makeUpDays()),
                WorkingCalendar.SlowDays.around(Set.copyOf(calendar.festivals())));
    }
}
