package io.yunchou.plan.domain;

import java.math.BigDecimal;

/**
 * An imported driver of one position, for the plan of one year.
 *
 * @param driver its name, e.g. {@code potential}
 * @param value 0 or more
 */
public record DriverValue(String fiscalYear, String driver, long positionId, BigDecimal value) {
    /** By which it is recognised among all. */
    public String code() {
        return fiscalYear + "/" + driver + "/" + positionId;
    }
}
