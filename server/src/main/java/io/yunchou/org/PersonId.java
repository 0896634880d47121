package io.yunchou.org;

/** A person: a seller, a manager, anybody who holds or held a position. */
public record PersonId(long value) {}
