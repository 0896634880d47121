package io.yunchou.platform.trail;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import io.yunchou.platform.list.Column;
import io.yunchou.platform.list.ListDefinition;
import io.yunchou.platform.list.ListRequest;
import io.yunchou.platform.list.Lists;
import io.yunchou.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail: as a list, and what one thing looked like at a time. */
@Component
public class TrailReader {
    private static final String COLUMNS =
            "id, recorded_at, business_date, user_id, user_name, subject, subject_id, action, before, after";
    private static final Field<Long> ID = field("id", Long.class);

    private static final ListDefinition<TrailEntry> LIST = new ListDefinition<>(
            table("platform.trail_entry"),
            Arrays.stream(COLUMNS.split(", "))
                    .<Field<?>>map(name -> field(name))
                    .toList(),
            ID,
            List.of(
                    Column.whole("id", ID),
                    Column.instant("recordedAt", field("recorded_at", OffsetDateTime.class)),
                    Column.date("businessDate", field("business_date", LocalDate.class)),
                    Column.whole("userId", field("user_id", Long.class)),
                    Column.text("userName", field("user_name", String.class)),
                    Column.text("subject", field("subject", String.class)),
                    Column.text("subjectId", field("subject_id", String.class)),
                    Column.text("action", field("action", String.class))),
            "-id",
            TrailReader::entry);

    private final JdbcClient jdbc;
    private final Lists lists;

    TrailReader(JdbcClient jdbc, Lists lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    public Slice<TrailEntry> slice(ListRequest request) {
        return lists.slice(LIST, noCondition(), request);
    }

    public void each(ListRequest request, Consumer<TrailEntry> consumer) {
        lists.each(LIST, noCondition(), request, consumer);
    }

    /** The last change of a thing up to a time: its {@code after} is what the thing looked like then. */
    public Optional<TrailEntry> lastChange(String subject, String subjectId, Instant upTo) {
        return jdbc.sql("select " + COLUMNS + """
                         from platform.trail_entry
                        where subject = :subject
                          and subject_id = :subjectId
                          and recorded_at <= :upTo
                        order by id desc
                        limit 1
                        """)
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .query(TrailReader::entry)
                .optional();
    }

    private static TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getLong("id"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getLong("user_id"),
                row.getString("user_name"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("action"),
                row.getString("before"),
                row.getString("after"));
    }
}
