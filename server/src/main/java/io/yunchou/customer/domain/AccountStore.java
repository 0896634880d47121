package io.yunchou.customer.domain;

import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where accounts are kept. */
public interface AccountStore {
    /** Lets one changer of accounts through at a time, until the transaction ends. */
    void lock();

    /** The ids of codes, made where there is none yet. */
    Map<String, Long> identify(Collection<String> codes);

    Map<Long, Timeline<AccountState>> accounts(Collection<Long> ids);

    Map<Long, Timeline<Long>> owners(Collection<Long> ids);

    void saveAccounts(
            Map<Long, Timeline<AccountState>> before, Map<Long, Timeline<AccountState>> after, Recording recording);

    void saveOwners(Map<Long, Timeline<Long>> before, Map<Long, Timeline<Long>> after, Recording recording);

    /**
     * Takes an import back.
     *
     * @return the accounts of which nothing is on record any more
     */
    Set<Long> undo(long batchId, Recording recording);
}
