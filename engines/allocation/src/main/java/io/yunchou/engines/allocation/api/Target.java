package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;

/**
 * What is to be assigned.
 *
 * @param measure the name of the measure, for errors and traces
 * @param goal what the parent answers for; 0 or more
 * @param unit the measure's rounding grain, e.g. 0.01 or 10000; every quota is a multiple of it
 * @param rounding how fractions of a unit are dealt with
 */
public record Target(String measure, BigDecimal goal, BigDecimal unit, UnitRounding rounding) {
    public Target {
        unit = unit.scale() < 0 ? unit.setScale(0) : unit;
    }

    /** Rounds by {@link UnitRounding#LARGEST_REMAINDER}. */
    public static Target of(String measure, String goal, String unit) {
        return new Target(measure, new BigDecimal(goal), new BigDecimal(unit), UnitRounding.LARGEST_REMAINDER);
    }

    public Target withGoal(BigDecimal newGoal) {
        return new Target(measure, newGoal, unit, rounding);
    }

    public Target withRounding(UnitRounding newRounding) {
        return new Target(measure, goal, unit, newRounding);
    }
}
