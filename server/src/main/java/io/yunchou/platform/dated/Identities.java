package io.yunchou.platform.dated;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table of identities: {@code id bigint generated always as identity} and a unique {@code code}. A code keeps its id for good. */
public final class Identities {
    private final JdbcTemplate jdbc;
    private final String table;

    public Identities(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The ids of codes, made where there is none yet. */
    public Map<String, Long> identify(Collection<String> codes) {
        String[] wanted = codes.stream().distinct().toArray(String[]::new);
        jdbc.update("insert into %s (code) select unnest(?::text[]) on conflict do nothing".formatted(table), (Object)
                wanted);
        return find(codes);
    }

    /** The ids of those codes that have one. */
    public Map<String, Long> find(Collection<String> codes) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.query(
                "select id, code from %s where code = any (?::text[])".formatted(table),
                row -> {
                    ids.put(row.getString("code"), row.getLong("id"));
                },
                (Object) codes.toArray(String[]::new));
        return ids;
    }

    /** All codes by id. */
    public Map<Long, String> codes() {
        Map<Long, String> codes = new HashMap<>();
        jdbc.query("select id, code from " + table, row -> {
            codes.put(row.getLong("id"), row.getString("code"));
        });
        return codes;
    }
}
