package io.yunchou.engines.allocation.internal;

import io.yunchou.engines.allocation.api.Phasing;
import io.yunchou.engines.allocation.api.Phasing.Cause;
import io.yunchou.engines.allocation.api.Phasing.IndexBasis;
import io.yunchou.engines.allocation.api.PlanMonth;
import io.yunchou.engines.allocation.api.Season;
import io.yunchou.engines.allocation.api.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The index of each month of the plan year, and for each quarter whether its months could be compared. */
final class Seasonality {
    private final List<Shape> years;
    private final List<PlanMonth> plan;

    Seasonality(Season season, WorkingDays workingDays) {
        plan = season.plan();
        years = season.history().stream()
                .map(year -> new Shape(year, workingDays))
                .filter(Shape::speaks)
                .toList();
    }

    Fraction index(Slot slot) {
        return switch (basis(slot)) {
            case MONTH -> mean(year -> year.month(slot));
            case QUARTER -> mean(year -> year.quarter(slot.quarter()));
            case WORKING_DAYS -> Fraction.ONE;
        };
    }

    /** The mean index over the years in which the part can be compared. */
    private Fraction mean(Function<Shape, Shape.Sum> part) {
        List<Fraction> indices = years.stream()
                .filter(year -> part.apply(year).isComparable())
                .map(year -> year.index(part.apply(year)))
                .toList();
        return indices.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(indices.size()));
    }

    IndexBasis basis(Slot slot) {
        if (causes(slot.quarter()).isEmpty()) {
            return IndexBasis.MONTH;
        }
        return years.stream().anyMatch(year -> year.quarter(slot.quarter()).isComparable())
                ? IndexBasis.QUARTER
                : IndexBasis.WORKING_DAYS;
    }

    List<Phasing.Note> notes() {
        List<Phasing.Note> notes = new ArrayList<>();
        List<String> quarters = plan.stream()
                .map(month -> month.slot().quarter())
                .distinct()
                .sorted()
                .toList();
        for (String quarter : quarters) {
            Set<Cause> causes = causes(quarter);
            if (!causes.isEmpty()) {
                notes.add(new Phasing.Note(quarter, basis(slotsOf(quarter).getFirst()), causes));
            }
        }
        return notes;
    }

    private Set<Cause> causes(String quarter) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (years.size() < 2) {
            causes.add(Cause.FEWER_THAN_TWO_YEARS);
        }
        for (Shape year : years) {
            if (!slotsOf(quarter).containsAll(year.slotsOf(quarter))) {
                causes.add(Cause.OTHER_MONTHS);
            }
            slotsOf(quarter).forEach(slot -> addCauses(causes, year.month(slot)));
        }
        return causes;
    }

    private static void addCauses(Set<Cause> causes, Shape.Sum month) {
        if (month.amount().signum() <= 0) {
            causes.add(Cause.EMPTY_MONTH);
        } else if (month.days().signum() == 0) {
            causes.add(Cause.NO_WORKING_DAY);
        }
    }

    private List<Slot> slotsOf(String quarter) {
        return plan.stream()
                .map(PlanMonth::slot)
                .filter(slot -> slot.quarter().equals(quarter))
                .toList();
    }
}
