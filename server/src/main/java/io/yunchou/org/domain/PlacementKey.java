package io.yunchou.org.domain;

/** A person and a position; its timeline says when, and with which share, the one holds the other. */
public record PlacementKey(long personId, long positionId) {}
