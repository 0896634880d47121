package io.yunchou.plan.persistence;

import io.yunchou.plan.PublishedVersion;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.Publication;
import io.yunchou.platform.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published versions in the database. */
@Repository
public class VersionTable {
    private static final String VERSION = """
            select id, fiscal_year, measure, number, origin, label, batch_id, published_at, published_by_name,
                   withdrawn_at
            from plan.version
            """;

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public VersionId insert(PlanYear year, Publication publication, Caller by, Instant at) {
        return new VersionId(jdbc.sql("""
                        insert into plan.version
                            (fiscal_year, measure, number, origin, label, batch_id, published_at, published_by,
                             published_by_name)
                        select :fiscalYear, :measure, coalesce(max(number), 0) + 1, :origin, :label, :batchId, :at,
                               :userId, :userName
                        from plan.version
                        where fiscal_year = :fiscalYear
                          and measure = :measure
                        returning id
                        """)
                .param("fiscalYear", year.fiscalYear())
                .param("measure", year.measure())
                .param("origin", publication.origin().name())
                .param("label", publication.label())
                .param("batchId", publication.batchId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("userId", by.userId())
                .param("userName", by.name())
                .query(Long.class)
                .single());
    }

    public void withdraw(VersionId id, Caller by, Instant at) {
        jdbc.sql("update plan.version set withdrawn_at = :at, withdrawn_by_name = :userName where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("userName", by.name())
                .param("id", id.value())
                .update();
    }

    public Optional<PublishedVersion> find(VersionId id) {
        return jdbc.sql(VERSION + "where id = :id")
                .param("id", id.value())
                .query(VersionTable::version)
                .optional();
    }

    /** The latest first. */
    public List<PublishedVersion> all() {
        return jdbc.sql(VERSION + "order by id desc")
                .query(VersionTable::version)
                .list();
    }

    /** What an import brought and was not withdrawn. */
    public List<PublishedVersion> ofBatch(long batchId) {
        return jdbc.sql(VERSION + "where batch_id = :batchId and withdrawn_at is null order by id")
                .param("batchId", batchId)
                .query(VersionTable::version)
                .list();
    }

    private static PublishedVersion version(ResultSet row, int number) throws SQLException {
        return new PublishedVersion(
                new VersionId(row.getLong("id")),
                row.getString("fiscal_year"),
                row.getString("measure"),
                row.getInt("number"),
                PublishedVersion.Origin.valueOf(row.getString("origin")),
                row.getString("label"),
                row.getObject("batch_id", Long.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by_name"),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
