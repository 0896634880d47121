package io.yunchou.ledger.domain;

/**
 * A place in the order of the ledger's list.
 *
 * @param number the date as an epoch day, or the amount in units of 0.0001; 0 in an order by text
 * @param text the document or the account's code; empty in an order by number
 */
public record ShareMark(long number, String text, long factId, int ordinal) {}
