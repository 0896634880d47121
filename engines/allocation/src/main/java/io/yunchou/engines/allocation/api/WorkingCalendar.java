package io.yunchou.engines.allocation.api;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of a unit.
 *
 * @param weekend the days of the week that are free
 * @param holidays dates that are free although they are no weekend
 * @param makeUpDays dates that are worked although they are weekend
 * @param slowDays working days that weigh less
 */
public record WorkingCalendar(
        Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> makeUpDays, SlowDays slowDays) {
    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Monday to Friday, no holidays. */
    public static WorkingCalendar weekdays() {
        return new WorkingCalendar(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of(), SlowDays.around(Set.of()));
    }

    /**
     * Working days around a festival, on which little is sold.
     *
     * @param festivals one day of each festival, e.g. the first of Spring Festival
     * @param reach how many working days before, and how many after, are slow; 0 or more
     * @param weight what a slow day counts, from 0 to 1
     */
    public record SlowDays(Set<LocalDate> festivals, int reach, BigDecimal weight) {
        public SlowDays {
            festivals = Set.copyOf(festivals);
        }

        /** Five working days on either side count half, where a company has not set its own. */
        public static SlowDays around(Set<LocalDate> festivals) {
            return new SlowDays(festivals, 5, new BigDecimal("0.5"));
        }
    }
}
