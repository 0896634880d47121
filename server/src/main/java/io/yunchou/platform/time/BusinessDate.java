package io.yunchou.platform.time;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Today for everything that concerns the business: periods, as-of reads, deadlines. It follows the clock plus the
 * setting {@code time.business-date}; a demonstration lies inside its data. Security, trail and jobs use the clock.
 */
public interface BusinessDate {
    /** The setting that holds another date than the clock's. */
    String SETTING = "time.business-date";

    LocalDate today();

    /** The clock's own date, whatever the business date is set to. */
    static LocalDate follow(Clock clock) {
        return LocalDate.now(clock);
    }
}
