package io.yunchou.org;

/** A position (岗位): what holds quota, whoever holds it. */
public record PositionId(long value) {}
