package io.yunchou.platform.identity.persistence;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.Session;
import io.yunchou.platform.identity.domain.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sessions. */
@Repository
public class SessionRows {
    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session that is still good, with its user.
     *
     * @param lastSeenAt as the database has it
     */
    public record Found(
            long sessionId,
            Instant lastSeenAt,
            long userId,
            @Nullable Long personId,
            String name,
            Set<Role> roles,
            boolean passwordChangeDue) {}

    /** The one query that every request of a browser makes. */
    public Optional<Found> good(SecretToken token, Instant now, Instant idleSince) {
        return jdbc.sql("""
                        select s.id as session_id,
                               s.last_seen_at,
                               u.id as user_id,
                               u.person_id,
                               u.display_name,
                               u.roles,
                               u.password_change_due
                        from platform.user_session s
                        join platform.user_account u on u.id = s.user_id
                        where s.token_hash = :hash
                          and s.ends_at > :now
                          and s.last_seen_at > :idleSince
                          and not u.disabled
                        """)
                .param("hash", token.hash())
                .param("now", at(now))
                .param("idleSince", at(idleSince))
                .query(SessionRows::found)
                .optional();
    }

    public void seen(long sessionId, Instant now) {
        jdbc.sql("update platform.user_session set last_seen_at = :now where id = :id")
                .param("now", at(now))
                .param("id", sessionId)
                .update();
    }

    public long insert(SecretToken token, Session session) {
        return jdbc.sql("""
                        insert into platform.user_session
                            (token_hash, user_id, opened_at, last_seen_at, ends_at, address, agent)
                        values
                            (:hash, :userId, :openedAt, :lastSeenAt, :endsAt, :address, :agent)
                        returning id
                        """)
                .param("hash", token.hash())
                .param("userId", session.userId())
                .param("openedAt", at(session.openedAt()))
                .param("lastSeenAt", at(session.lastSeenAt()))
                .param("endsAt", at(session.endsAt()))
                .param("address", session.address())
                .param("agent", session.agent())
                .query(Long.class)
                .single();
    }

    public List<Session> ofUser(long userId, Instant now) {
        return jdbc.sql("""
                        select id, user_id, opened_at, last_seen_at, ends_at, address, agent
                        from platform.user_session
                        where user_id = :userId
                          and ends_at > :now
                        order by last_seen_at desc, id desc
                        """)
                .param("userId", userId)
                .param("now", at(now))
                .query(SessionRows::session)
                .list();
    }

    public boolean delete(long userId, long sessionId) {
        return jdbc.sql("delete from platform.user_session where id = :id and user_id = :userId")
                        .param("id", sessionId)
                        .param("userId", userId)
                        .update()
                == 1;
    }

    /** Ends all sessions of a user but one; 0 spares none. */
    public int deleteAllBut(long userId, long sparedId) {
        return jdbc.sql("delete from platform.user_session where user_id = :userId and id <> :spared")
                .param("userId", userId)
                .param("spared", sparedId)
                .update();
    }

    public void deleteEnded(Instant now, Instant idleSince) {
        jdbc.sql("delete from platform.user_session where ends_at <= :now or last_seen_at <= :idleSince")
                .param("now", at(now))
                .param("idleSince", at(idleSince))
                .update();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("session_id"),
                instant(row, "last_seen_at"),
                row.getLong("user_id"),
                row.getObject("person_id", Long.class),
                row.getString("display_name"),
                UserRows.roles(row),
                row.getBoolean("password_change_due"));
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getLong("user_id"),
                instant(row, "opened_at"),
                instant(row, "last_seen_at"),
                instant(row, "ends_at"),
                row.getString("address"),
                row.getString("agent"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
