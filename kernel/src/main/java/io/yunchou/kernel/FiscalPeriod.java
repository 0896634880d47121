package io.yunchou.kernel;

/**
 * One dated period of a fiscal calendar.
 *
 * @param code the unique name, e.g. {@code FY2014}, {@code FY2014-Q3}, {@code FY2014-Q3-2014-02}
 * @param kind year, quarter or month
 * @param parentCode the code of the period that holds it; empty for a year
 * @param range its days, start inclusive, end exclusive
 */
public record FiscalPeriod(String code, Kind kind, String parentCode, DateRange range) {
    /** The grain of a period, coarse to fine. */
    public enum Kind {
        YEAR,
        QUARTER,
        MONTH
    }
}
