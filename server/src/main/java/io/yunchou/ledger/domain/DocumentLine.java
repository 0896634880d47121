package io.yunchou.ledger.domain;

/** A line of a source document under one kind: what makes a fact unique among batches that are not voided. */
public record DocumentLine(String kind, String document, int line) {}
