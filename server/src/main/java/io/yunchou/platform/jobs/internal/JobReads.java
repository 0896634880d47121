package io.yunchou.platform.jobs.internal;

import io.yunchou.platform.jobs.Job;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads jobs as people see them. */
@Repository
public class JobReads {
    private static final String COLUMNS = """
            id, kind, state, submitted_by, submitted_by_name, submitted_at, started_at, finished_at, attempts,
            phase, done, total, cancel_requested, result, failure_code, failure_message, failure_arguments,
            extract(epoch from coalesce(finished_at, clock_timestamp()) - phase_started_at) as phase_seconds
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Job> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from platform.job where id = :id")
                .param("id", id)
                .query(this::job)
                .optional();
    }

    /** The latest first; those of one submitter, or of all where that is null. */
    public List<Job> list(@Nullable Long submittedBy, long before, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        from platform.job
                        where id < :before
                          and (:submittedBy::bigint is null or submitted_by = :submittedBy)
                        order by id desc
                        limit :limit
                        """)
                .param("before", before)
                .param("submittedBy", submittedBy)
                .param("limit", limit)
                .query(this::job)
                .list();
    }

    private Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getLong("id"),
                row.getString("kind"),
                Job.State.valueOf(row.getString("state")),
                row.getLong("submitted_by"),
                row.getString("submitted_by_name"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getInt("attempts"),
                progress(row),
                row.getBoolean("cancel_requested"),
                result(row),
                failure(row));
    }

    private static Job.Progress progress(ResultSet row) throws SQLException {
        long done = row.getLong("done");
        long total = row.getLong("total");
        long seconds = Math.max(1, row.getLong("phase_seconds"));
        long rate = done / seconds;
        Long remaining = rate > 0 && total >= done ? Long.valueOf((total - done) / rate) : null;
        return new Job.Progress(row.getString("phase"), done, total, rate, remaining);
    }

    private @Nullable JsonNode result(ResultSet row) throws SQLException {
        String text = row.getString("result");
        return text == null ? null : json.readTree(text);
    }

    private Job.@Nullable Failure failure(ResultSet row) throws SQLException {
        String code = row.getString("failure_code");
        if (code == null) {
            return null;
        }
        Map<String, Object> arguments = json.readValue(row.getString("failure_arguments"), new TypeReference<>() {});
        return new Job.Failure(code, row.getString("failure_message"), arguments);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
