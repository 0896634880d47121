package io.yunchou.org;

import io.yunchou.kernel.FiscalCalendar;
import java.time.LocalDate;

/** The door to the calendars: which period a day lies in, and which days are worked. */
public interface Calendars {
    /** The company's fiscal calendar as imported; without periods until one is. */
    FiscalCalendar fiscal();

    /**
     * The working days of a calendar.
     *
     * @param code the calendar's code, e.g. {@code CN}; an unknown one works Monday to Friday without holidays
     */
    WorkingDays workingDays(String code);

    /** The working days of a unit: those of the calendar named by it or by the nearest unit above it. */
    WorkingDays workingDaysOf(UnitId unit, LocalDate day);
}
