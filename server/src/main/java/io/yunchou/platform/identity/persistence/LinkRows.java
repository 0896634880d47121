package io.yunchou.platform.identity.persistence;

import io.yunchou.platform.identity.domain.SecretToken;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of one-time sign-in links. */
@Repository
public class LinkRows {
    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(SecretToken token, long userId) {
        jdbc.sql("insert into platform.sign_in_link (token_hash, user_id) values (:hash, :userId)")
                .param("hash", token.hash())
                .param("userId", userId)
                .update();
    }

    /** Uses a link up: of two who try at once one gets the user. */
    public Optional<Long> take(SecretToken token) {
        return jdbc.sql("delete from platform.sign_in_link where token_hash = :hash returning user_id")
                .param("hash", token.hash())
                .query(Long.class)
                .optional();
    }

    public void deleteAll() {
        jdbc.sql("delete from platform.sign_in_link").update();
    }
}
