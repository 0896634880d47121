package io.yunchou.platform.identity.persistence;

import static io.yunchou.platform.identity.persistence.SessionRows.at;
import static io.yunchou.platform.identity.persistence.SessionRows.instant;

import io.yunchou.kernel.DateRange;
import io.yunchou.platform.identity.ScopeGrant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of scope grants, as an administrator sees it. */
@Repository
public class GrantRows {
    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ScopeGrant> ofUser(long userId) {
        return jdbc.sql("""
                        select id, user_id, unit_id, lower(valid) as valid_from, upper(valid) as valid_to,
                               granted_by, granted_at, reason
                        from platform.scope_grant
                        where user_id = :userId
                        order by id
                        """).param("userId", userId).query(GrantRows::grant).list();
    }

    public long insert(ScopeGrant grant) {
        return jdbc.sql("""
                        insert into platform.scope_grant (user_id, unit_id, valid, granted_by, granted_at, reason)
                        values (:userId, :unitId, daterange(:from, cast(:to as date)), :grantedBy, :grantedAt, :reason)
                        returning id
                        """)
                .param("userId", grant.userId())
                .param("unitId", grant.unitId())
                .param("from", grant.valid().start())
                .param("to", grant.valid().end())
                .param("grantedBy", grant.grantedBy())
                .param("grantedAt", at(grant.grantedAt()))
                .param("reason", grant.reason())
                .query(Long.class)
                .single();
    }

    public boolean delete(long userId, long grantId) {
        return jdbc.sql("delete from platform.scope_grant where id = :id and user_id = :userId")
                        .param("id", grantId)
                        .param("userId", userId)
                        .update()
                == 1;
    }

    private static ScopeGrant grant(ResultSet row, int number) throws SQLException {
        return new ScopeGrant(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getObject("unit_id", Long.class),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getLong("granted_by"),
                instant(row, "granted_at"),
                row.getString("reason"));
    }
}
