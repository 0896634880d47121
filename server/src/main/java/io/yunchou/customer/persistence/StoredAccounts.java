package io.yunchou.customer.persistence;

import io.yunchou.customer.AccountId;
import io.yunchou.customer.AccountOwners;
import io.yunchou.customer.AccountOwners.Ownership;
import io.yunchou.customer.Accounts;
import io.yunchou.kernel.DateRange;
import io.yunchou.org.PersonId;
import io.yunchou.org.UnitId;
import io.yunchou.platform.tree.Label;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The door to the accounts, straight from the tables. */
@Repository
class StoredAccounts implements Accounts {
    private final JdbcClient jdbc;

    StoredAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> idsByCode() {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.code
                        from customer.account a
                        where exists (
                            select 1
                            from customer.account_span s
                            where s.account_id = a.id
                              and s.superseded_at is null)
                        """).query(into(ids));
        return ids;
    }

    @Override
    public Map<String, Long> idsOf(Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.code
                        from customer.account a
                        where a.code = any (cast(? as text[]))
                          and exists (
                            select 1
                            from customer.account_span s
                            where s.account_id = a.id
                              and s.superseded_at is null)
                        """).param(codes.toArray(String[]::new)).query(into(ids));
        return ids;
    }

    private static RowCallbackHandler into(Map<String, Long> ids) {
        return row -> ids.put(row.getString("code"), row.getLong("id"));
    }

    @Override
    public Map<Long, Label> labels(Collection<Long> ids) {
        Map<Long, Label> labels = new HashMap<>();
        jdbc.sql("""
                        select distinct on (a.id) a.id, a.code, coalesce(s.name, a.code) as name
                        from customer.account a
                        left join customer.account_span s on s.account_id = a.id and s.superseded_at is null
                        where a.id = any (cast(? as bigint[]))
                        order by a.id, lower(s.valid) desc
                        """).param(ids.toArray(Long[]::new)).query(row -> {
            labels.put(row.getLong("id"), new Label(row.getString("code"), row.getString("name")));
        });
        return labels;
    }

    @Override
    public Map<Long, UnitId> unitsOf(Collection<Long> ids, LocalDate day) {
        Map<Long, UnitId> units = new HashMap<>();
        jdbc.sql("""
                        select account_id, unit_id
                        from customer.account_span
                        where account_id = any (cast(? as bigint[]))
                          and superseded_at is null
                          and valid @> cast(? as date)
                          and unit_id is not null
                        """).params(ids.toArray(Long[]::new), day).query(row -> {
            units.put(row.getLong("account_id"), new UnitId(row.getLong("unit_id")));
        });
        return units;
    }

    @Override
    public AccountOwners owners() {
        return AccountOwners.of(jdbc.sql("""
                        select account_id, person_id, lower(valid) as valid_start, upper(valid) as valid_end
                        from customer.owner_span
                        where superseded_at is null
                        """)
                .query((row, number) -> new Ownership(
                        new AccountId(row.getLong("account_id")),
                        new PersonId(row.getLong("person_id")),
                        new DateRange(
                                row.getObject("valid_start", LocalDate.class),
                                row.getObject("valid_end", LocalDate.class))))
                .list());
    }
}
