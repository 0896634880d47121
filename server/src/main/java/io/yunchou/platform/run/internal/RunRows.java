package io.yunchou.platform.run.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.run.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of runs. */
@Repository
class RunRows {
    static final Field<String> KIND = field("kind", String.class);

    private static final Field<Long> ID = field("id", Long.class);
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "subject",
            "dry",
            "state",
            "engine_version",
            "seed",
            "inputs_fingerprint",
            "outputs_fingerprint",
            "failure",
            "user_id",
            "user_name",
            "started_at",
            "ended_at",
            "business_date");

    static final ListDefinition<Run> LIST = new ListDefinition<>(
            table("platform.run"),
            COLUMNS.stream().<Field<?>>map(name -> field(name)).toList(),
            ID,
            List.of(
                    Column.whole("id", ID),
                    Column.text("kind", KIND),
                    Column.text("subject", field("subject", String.class)),
                    Column.flag("dry", field("dry", Boolean.class)),
                    Column.text("state", field("state", String.class)),
                    Column.text("userName", field("user_name", String.class)),
                    Column.instant("startedAt", field("started_at", OffsetDateTime.class))),
            "-id",
            RunRows::run);

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Run> byId(long id) {
        return jdbc.sql("select " + String.join(", ", COLUMNS) + " from platform.run where id = :id")
                .param("id", id)
                .query(RunRows::run)
                .optional();
    }

    Optional<RunContent> content(long id) {
        return jdbc.sql("select inputs, parameters, outputs, trace from platform.run where id = :id")
                .param("id", id)
                .query((row, number) -> new RunContent(
                        row.getBytes("inputs"),
                        row.getBytes("parameters"),
                        row.getBytes("outputs"),
                        row.getBytes("trace")))
                .optional();
    }

    long insert(Run run, RunContent content) {
        return jdbc.sql("""
                        insert into platform.run
                            (kind, subject, dry, state, engine_version, seed, parameters, inputs, inputs_fingerprint,
                             outputs, outputs_fingerprint, trace, failure, user_id, user_name, started_at, ended_at,
                             business_date)
                        values
                            (:kind, :subject, :dry, :state, :engineVersion, :seed, :parameters, :inputs,
                             :inputsFingerprint, :outputs, :outputsFingerprint, :trace, :failure, :userId, :userName,
                             :startedAt, :endedAt, :businessDate)
                        returning id
                        """)
                .paramSource(new RowParameters(run, content).all())
                .query(Long.class)
                .single();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getBoolean("dry"),
                Run.State.valueOf(row.getString("state")),
                row.getString("engine_version"),
                row.getLong("seed"),
                row.getString("inputs_fingerprint"),
                row.getString("outputs_fingerprint"),
                row.getString("failure"),
                row.getLong("user_id"),
                row.getString("user_name"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                row.getObject("business_date", LocalDate.class));
    }
}
