package io.yunchou.customer;

/** An account: a customer, a store, a channel's collective account. */
public record AccountId(long value) {}
