package io.yunchou.customer;

import java.util.Set;

/** The port by which accounts learn that something stands on one, before an import of accounts is taken back. */
public interface AccountUse {
    /** Those of the accounts on which something stands. */
    Set<AccountId> usedOf(Set<AccountId> accounts);
}
