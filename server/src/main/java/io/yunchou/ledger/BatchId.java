package io.yunchou.ledger;

/** A batch of facts: what one import, or one reversal of an import, brought. */
public record BatchId(long value) {}
