package io.yunchou.ledger.persistence;

import io.yunchou.ledger.FactKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kinds that a company added or renamed. */
@Repository
public class StoredKinds {
    private final JdbcClient jdbc;

    StoredKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FactKind> all() {
        return jdbc.sql("select code, name_zh, name_en from ledger.kind order by code")
                .query((row, number) ->
                        new FactKind(row.getString("code"), row.getString("name_zh"), row.getString("name_en")))
                .list();
    }

    public void write(FactKind kind) {
        jdbc.sql("""
                        insert into ledger.kind (code, name_zh, name_en)
                        values (?, ?, ?)
                        on conflict (code) do update
                        set name_zh = excluded.name_zh,
                            name_en = excluded.name_en
                        """).params(kind.code(), kind.nameZh(), kind.nameEn()).update();
    }
}
