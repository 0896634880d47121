package io.yunchou.ledger;

/**
 * What a figure from the ledger counts. Two kinds are never added together, nor net to gross, nor two currencies.
 *
 * @param kind the code of a kind of fact, e.g. {@code booking}
 * @param basis without or with tax
 * @param currencyCode the ISO 4217 currency in which the facts are written
 */
public record Measure(String kind, TaxBasis basis, String currencyCode) {}
