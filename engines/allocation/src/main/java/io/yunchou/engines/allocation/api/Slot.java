package io.yunchou.engines.allocation.api;

/**
 * The place of a month in any fiscal year, by which years are compared; fiscal months may be any dated spans.
 *
 * @param quarter the quarter's place in the year, e.g. {@code Q1}
 * @param month the month's place in the year, e.g. {@code M02}; unique over the year
 */
public record Slot(String quarter, String month) {}
