package io.yunchou.catalog;

/** A product. */
public record ProductId(long value) {}
