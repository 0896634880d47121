package io.yunchou.ledger.domain;

import java.util.UUID;

/**
 * Where the ledger stands.
 *
 * @param ledger which ledger it is: another one after a restore into an empty database
 * @param sequence the number of its latest change; 0 while there is none
 */
public record LedgerHead(UUID ledger, long sequence) {
    /** A ledger without any change. */
    public static final LedgerHead NOTHING = new LedgerHead(new UUID(0, 0), 0);
}
