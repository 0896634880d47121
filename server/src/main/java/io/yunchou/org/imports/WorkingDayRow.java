package io.yunchou.org.imports;

import java.time.LocalDate;

/** A day that is not what its weekday says. */
record WorkingDayRow(long number, String calendar, LocalDate day, boolean worked, String name) {}
