package io.yunchou.platform.identity.persistence;

import static io.yunchou.platform.identity.persistence.SessionRows.at;
import static io.yunchou.platform.identity.persistence.SessionRows.instant;
import static io.yunchou.platform.identity.persistence.SessionRows.instantOrNull;

import io.yunchou.platform.access.Role;
import io.yunchou.platform.identity.AccessToken;
import io.yunchou.platform.identity.domain.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of personal access tokens. */
@Repository
public class TokenRows {
    private static final String COLUMNS = "id, user_id, name, scopes, created_at, last_used_at, ends_at";

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token that is still good, with its user. */
    public record Found(
            long tokenId,
            @Nullable Instant lastUsedAt,
            Set<String> scopes,
            long userId,
            @Nullable Long personId,
            String name,
            Set<Role> roles,
            boolean passwordChangeDue) {}

    /** The one query that every request of a program makes. */
    public Optional<Found> good(SecretToken token, Instant now) {
        return jdbc.sql("""
                        select t.id as token_id,
                               t.last_used_at,
                               t.scopes,
                               u.id as user_id,
                               u.person_id,
                               u.display_name,
                               u.roles,
                               u.password_change_due
                        from platform.access_token t
                        join platform.user_account u on u.id = t.user_id
                        where t.token_hash = :hash
                          and t.ends_at > :now
                          and not u.disabled
                        """)
                .param("hash", token.hash())
                .param("now", at(now))
                .query(TokenRows::found)
                .optional();
    }

    public void used(long tokenId, Instant now) {
        jdbc.sql("update platform.access_token set last_used_at = :now where id = :id")
                .param("now", at(now))
                .param("id", tokenId)
                .update();
    }

    public long insert(SecretToken secret, AccessToken token) {
        return jdbc.sql("""
                        insert into platform.access_token (token_hash, user_id, name, scopes, created_at, ends_at)
                        values (:hash, :userId, :name, :scopes, :createdAt, :endsAt)
                        returning id
                        """)
                .param("hash", secret.hash())
                .param("userId", token.userId())
                .param("name", token.name())
                .param("scopes", token.scopes().toArray(String[]::new))
                .param("createdAt", at(token.createdAt()))
                .param("endsAt", at(token.endsAt()))
                .query(Long.class)
                .single();
    }

    public List<AccessToken> ofUser(long userId) {
        return jdbc.sql("select " + COLUMNS + " from platform.access_token where user_id = :userId order by id")
                .param("userId", userId)
                .query(TokenRows::token)
                .list();
    }

    public boolean delete(long userId, long tokenId) {
        return jdbc.sql("delete from platform.access_token where id = :id and user_id = :userId")
                        .param("id", tokenId)
                        .param("userId", userId)
                        .update()
                == 1;
    }

    /** Revokes all of a user's tokens; how many there were. */
    public int deleteAll(long userId) {
        return jdbc.sql("delete from platform.access_token where user_id = :userId")
                .param("userId", userId)
                .update();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("token_id"),
                instantOrNull(row, "last_used_at"),
                scopes(row),
                row.getLong("user_id"),
                row.getObject("person_id", Long.class),
                row.getString("display_name"),
                UserRows.roles(row),
                row.getBoolean("password_change_due"));
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        return new AccessToken(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getString("name"),
                scopes(row),
                instant(row, "created_at"),
                instantOrNull(row, "last_used_at"),
                instant(row, "ends_at"));
    }

    private static Set<String> scopes(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("scopes").getArray());
    }
}
