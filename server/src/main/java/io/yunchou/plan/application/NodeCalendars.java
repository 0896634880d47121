package io.yunchou.plan.application;

import io.yunchou.kernel.DateRange;
import io.yunchou.kernel.FiscalPeriod;
import io.yunchou.org.Calendars;
import io.yunchou.org.OrganisationTree;
import io.yunchou.org.UnitId;
import io.yunchou.org.WorkingDays;
import io.yunchou.org.WorkingDays.SpecialDays;
import io.yunchou.plan.domain.decomposition.DecompositionInputs.InputCalendar;
import io.yunchou.plan.domain.decomposition.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The working-day calendars of the units, from the first day of the past to the last of the planned year. */
final class NodeCalendars {
    private final Calendars calendars;
    private final OrganisationTree tree;
    private final DateRange days;
    private final DateRange planned;
    private final Map<Long, WorkingDays> byUnit = new HashMap<>();

    NodeCalendars(Calendars calendars, OrganisationTree tree, LocalDate from, FiscalPeriod year) {
        this.calendars = calendars;
        this.tree = tree;
        this.planned = year.range();
        this.days = DateRange.of(from, Objects.requireNonNull(year.range().end()));
    }

    String codeOf(long unit) {
        return byUnit.computeIfAbsent(unit, id -> calendars.workingDaysOf(new UnitId(id), tree.day()))
                .code();
    }

    /** The calendars asked for so far; one that knows no holidays of the planned year is told. */
    List<InputCalendar> used(List<Finding> findings, String root) {
        Map<String, WorkingDays> byCode = new TreeMap<>();
        byUnit.values().forEach(calendar -> byCode.put(calendar.code(), calendar));
        List<InputCalendar> used = new ArrayList<>();
        byCode.forEach((code, calendar) -> {
            if (!calendar.knows(planned.start().getYear())) {
                findings.add(new Finding(Finding.HOLIDAYS_UNKNOWN, root, code));
            }
            used.add(input(calendar));
        });
        return used;
    }

    private InputCalendar input(WorkingDays calendar) {
        SpecialDays special = calendar.special(days.start(), Objects.requireNonNull(days.end()));
        return new InputCalendar(calendar.code(), special.free(), special.worked(), special.springFestivals());
    }
}
