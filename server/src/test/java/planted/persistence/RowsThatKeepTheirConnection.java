package planted.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

class RowsThatKeepTheirConnection {
    private final JdbcClient jdbc;

    RowsThatKeepTheirConnection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> read() {
        return jdbc.sql("select 1").query(Integer.class).stream().toList();
    }
}
