package io.yunchou.org.domain;

/**
 * What a day is, where its weekday does not say it.
 *
 * @param name the holiday that it is, or makes up for
 */
public record WorkedState(boolean worked, String name) {}
