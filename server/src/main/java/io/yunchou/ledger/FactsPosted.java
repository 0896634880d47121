package io.yunchou.ledger;

/** Facts came into the ledger, in the transaction in which this is published. */
public record FactsPosted(BatchId batch, long factCount) {}
