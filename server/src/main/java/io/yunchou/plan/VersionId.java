package io.yunchou.plan;

/** A published version: the quotas of a fiscal year and measure that were put in force together. */
public record VersionId(long value) {}
