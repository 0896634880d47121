package io.yunchou.ledger;

/** A batch was voided, in the transaction in which this is published: its facts are in no total any more. */
public record BatchVoided(BatchId batch) {}
