package io.yunchou.platform.identity.persistence;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of this installation's random keys. */
@Repository
public class SecretRows {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    SecretRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of a name, made if there is none yet. */
    public byte[] key(String name) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        jdbc.sql("insert into platform.server_secret (name, value) values (:name, :value) on conflict do nothing")
                .param("name", name)
                .param("value", fresh)
                .update();
        return jdbc.sql("select value from platform.server_secret where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
