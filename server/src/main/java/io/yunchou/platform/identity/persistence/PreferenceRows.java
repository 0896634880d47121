package io.yunchou.platform.identity.persistence;

import io.yunchou.platform.identity.Preferences;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users' preferences, columns of their own rows. */
@Repository
public class PreferenceRows {
    private final JdbcClient jdbc;

    PreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Preferences> ofUser(long userId) {
        return jdbc.sql("select language, unit, theme from platform.user_account where id = :id")
                .param("id", userId)
                .query((row, number) ->
                        new Preferences(row.getString("language"), row.getString("unit"), row.getString("theme")))
                .optional();
    }

    public void write(long userId, Preferences preferences) {
        jdbc.sql("""
                        update platform.user_account
                        set language = :language,
                            unit = :unit,
                            theme = :theme
                        where id = :id
                        """)
                .param("language", preferences.language())
                .param("unit", preferences.unit())
                .param("theme", preferences.theme())
                .param("id", userId)
                .update();
    }
}
