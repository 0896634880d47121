package io.yunchou.platform.access.enforcement;

import io.yunchou.platform.access.ScopeGrants;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants in the database. */
@Repository
class StoredScopeGrants implements ScopeGrants {
    private final JdbcClient jdbc;

    StoredScopeGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Granted to(long userId, LocalDate on) {
        List<Optional<Long>> units = jdbc.sql("""
                        select unit_id
                        from platform.scope_grant
                        where user_id = :userId
                          and valid @> cast(:on as date)
                        """)
                .param("userId", userId)
                .param("on", on)
                .query((row, number) -> Optional.ofNullable(row.getObject("unit_id", Long.class)))
                .list();
        return new Granted(
                units.stream().anyMatch(Optional::isEmpty),
                units.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }
}
