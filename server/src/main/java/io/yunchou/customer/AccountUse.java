package io.yunchou.customer;

import java.util.List;
import java.util.Set;

/** The port by which accounts learn what stands on them, before an import of accounts is taken back. */
public interface AccountUse {
    /** What stands on any of these accounts, as people call it, at most a handful; none where nothing does. */
    List<String> usersOfAccounts(Set<AccountId> accounts);
}
