package io.yunchou.plan.domain;

/**
 * A driver that was imported for a year.
 *
 * @param positions how many positions have a value of it
 */
public record KnownDriver(String driver, int positions) {}
