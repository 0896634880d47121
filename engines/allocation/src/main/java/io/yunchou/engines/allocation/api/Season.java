package io.yunchou.engines.allocation.api;

import java.util.List;

/**
 * What the shape of a year is read from.
 *
 * @param history past years, in any order; may be empty
 * @param plan the months of the plan year, without gaps in meaning but possibly of any length, in any order
 * @param calendar the unit's working days, over the past years and the plan year
 */
public record Season(List<HistoryYear> history, List<PlanMonth> plan, WorkingCalendar calendar) {
    public Season {
        history = List.copyOf(history);
        plan = List.copyOf(plan);
    }
}
