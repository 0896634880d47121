package io.yunchou.customer.persistence;

import io.yunchou.customer.domain.AccountState;
import io.yunchou.customer.domain.AccountStore;
import io.yunchou.platform.dated.Changes;
import io.yunchou.platform.dated.DatedTable;
import io.yunchou.platform.dated.Identities;
import io.yunchou.platform.dated.Recording;
import io.yunchou.platform.dated.Timeline;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Accounts in the database. */
@Repository
class AccountTables implements AccountStore {
    private static final DatedTable.Shape<Long, AccountState> ACCOUNTS = new DatedTable.Shape<>(
            "customer.account_span",
            List.of("account_id"),
            List.of("name", "kind", "unit_id"),
            List::of,
            account -> Arrays.asList(account.name(), account.kind(), account.unitId()),
            (row, number) -> row.getLong("account_id"),
            (row, number) -> new AccountState(
                    row.getString("name"), row.getString("kind"), row.getObject("unit_id", Long.class)));

    private static final DatedTable.Shape<Long, Long> OWNERS = new DatedTable.Shape<>(
            "customer.owner_span",
            List.of("account_id"),
            List.of("person_id"),
            List::of,
            List::of,
            (row, number) -> row.getLong("account_id"),
            (row, number) -> row.getLong("person_id"));

    private final JdbcTemplate jdbc;
    private final Identities identities;
    private final DatedTable<Long, AccountState> accounts;
    private final DatedTable<Long, Long> owners;

    AccountTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.identities = new Identities(jdbc, "customer.account");
        this.accounts = new DatedTable<>(jdbc, ACCOUNTS);
        this.owners = new DatedTable<>(jdbc, OWNERS);
    }

    @Override
    public void lock() {
        jdbc.execute("lock table customer.account in share row exclusive mode");
    }

    @Override
    public Map<String, Long> identify(Collection<String> codes) {
        return identities.identify(codes);
    }

    @Override
    public Map<Long, Timeline<AccountState>> accounts(Collection<Long> ids) {
        return accounts.ofAll(ids);
    }

    @Override
    public Map<Long, Timeline<Long>> owners(Collection<Long> ids) {
        return owners.ofAll(ids);
    }

    @Override
    public void saveAccounts(
            Map<Long, Timeline<AccountState>> before, Map<Long, Timeline<AccountState>> after, Recording recording) {
        accounts.save(Changes.between(before, after), recording);
    }

    @Override
    public void saveOwners(Map<Long, Timeline<Long>> before, Map<Long, Timeline<Long>> after, Recording recording) {
        owners.save(Changes.between(before, after), recording);
    }

    @Override
    public Set<Long> undo(long batchId, Recording recording) {
        List<Long> touched = accounts.touchedBy(batchId);
        accounts.undo(batchId, recording);
        owners.undo(batchId, recording);
        Set<Long> gone = new HashSet<>(touched);
        gone.removeAll(accounts.ofAll(touched).keySet());
        return gone;
    }
}
