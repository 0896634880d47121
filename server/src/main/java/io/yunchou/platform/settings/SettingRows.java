package io.yunchou.platform.settings;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of settings. */
@Repository
class SettingRows {
    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> all() {
        return jdbc
                .sql("select key, value from platform.setting")
                .query((row, number) -> Map.entry(row.getString("key"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(String key, String value) {
        jdbc.sql("""
                        insert into platform.setting (key, value)
                        values (:key, :value)
                        on conflict (key) do update set value = excluded.value
                        """).param("key", key).param("value", value).update();
    }
}
