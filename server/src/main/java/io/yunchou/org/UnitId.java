package io.yunchou.org;

/** A unit of the organisation: the company, a group, a territory, an office. */
public record UnitId(long value) {}
