package io.yunchou.org.domain;

import io.yunchou.kernel.FiscalCalendar;
import io.yunchou.org.WorkingDays;
import java.util.List;
import java.util.Map;

/** The fiscal calendar and the working-day calendars by code. */
public record Calendar(FiscalCalendar fiscal, Map<String, WorkingDays> workingDays) {
    public Calendar {
        workingDays = Map.copyOf(workingDays);
    }

    public WorkingDays workingDays(String code) {
        WorkingDays known = workingDays.get(code);
        return known == null ? WorkingDays.of(code, List.of()) : known;
    }
}
