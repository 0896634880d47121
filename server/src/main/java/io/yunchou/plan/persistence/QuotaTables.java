package io.yunchou.plan.persistence;

import io.yunchou.kernel.DateRange;
import io.yunchou.org.PositionId;
import io.yunchou.plan.Quota;
import io.yunchou.plan.VersionId;
import io.yunchou.plan.domain.PlanYear;
import io.yunchou.plan.domain.QuotaLine;
import io.yunchou.plan.domain.StoredQuota;
import io.yunchou.platform.transfer.CopyWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Quotas in the database: rows come, and are superseded; none ever goes or changes. */
@Repository
public class QuotaTables {
    private static final String QUOTA = """
            select q.id, q.version_id, q.position_id, q.measure, q.period_code, lower(q.valid) as starts,
                   upper(q.valid) as ends, q.amount
            from plan.quota q
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    QuotaTables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** The number of the latest publication or withdrawal; 0 before the first. */
    public long sequence() {
        return jdbc.sql("select sequence from plan.head")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Takes the next number; whoever else publishes waits until this transaction ends. */
    public void lock() {
        jdbc.sql("""
                        insert into plan.head (sequence)
                        values (nextval('plan.change_sequence'))
                        on conflict (singleton) do update
                        set sequence = excluded.sequence
                        """).update();
    }

    public List<Quota> inForce() {
        return jdbc.sql(QUOTA + "where q.superseded_at is null")
                .query(QuotaTables::quota)
                .list();
    }

    public List<Quota> knownAt(Instant instant) {
        return jdbc.sql(QUOTA + """
                        where q.recorded_at <= :at
                          and (q.superseded_at is null or q.superseded_at > :at)
                        """)
                .param("at", utc(instant))
                .query(QuotaTables::quota)
                .list();
    }

    /** Every quota of every version that was not withdrawn, earlier versions first. */
    public List<Quota> everPublished() {
        return jdbc.sql(QUOTA + """
                        join plan.version v on v.id = q.version_id
                        where v.withdrawn_at is null
                        order by q.version_id, q.id
                        """).query(QuotaTables::quota).list();
    }

    /** Those in force of a year and measure. */
    public List<StoredQuota> inForce(PlanYear year) {
        return jdbc.sql(QUOTA + """
                        join plan.version v on v.id = q.version_id
                        where q.superseded_at is null
                          and v.fiscal_year = :fiscalYear
                          and v.measure = :measure
                        """)
                .param("fiscalYear", year.fiscalYear())
                .param("measure", year.measure())
                .query(QuotaTables::storedQuota)
                .list();
    }

    /** Those in force of these positions by a measure in windows that end after the day. */
    public List<StoredQuota> inForce(String measure, Collection<PositionId> positions, LocalDate from) {
        return jdbc.sql(QUOTA + """
                        where q.superseded_at is null
                          and q.measure = :measure
                          and q.position_id = any(:positions)
                          and upper(q.valid) > :from
                        """)
                .param("measure", measure)
                .param("positions", positions.stream().map(PositionId::value).toArray(Long[]::new))
                .param("from", from)
                .query(QuotaTables::storedQuota)
                .list();
    }

    public List<StoredQuota> inForceOf(VersionId version) {
        return jdbc.sql(QUOTA + "where q.superseded_at is null and q.version_id = :version")
                .param("version", version.value())
                .query(QuotaTables::storedQuota)
                .list();
    }

    /** Those whose place the version took. */
    public List<Quota> supersededBy(VersionId version) {
        return jdbc.sql(QUOTA + "where q.superseded_by_version_id = :version")
                .param("version", version.value())
                .query(QuotaTables::quota)
                .list();
    }

    /** The versions that took the place of any quota of this one and were not withdrawn. */
    public List<Long> replacing(VersionId version) {
        return jdbc.sql("""
                        select distinct v.id
                        from plan.quota q
                        join plan.version v on v.id = q.superseded_by_version_id
                        where q.version_id = :version
                          and v.withdrawn_at is null
                        order by v.id
                        """).param("version", version.value()).query(Long.class).list();
    }

    public void supersede(Collection<StoredQuota> quotas, @Nullable VersionId by, Instant at) {
        if (quotas.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update plan.quota
                        set superseded_at = :at,
                            superseded_by_version_id = :by
                        where id = any(:ids)
                          and superseded_at is null
                        """)
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .param("ids", quotas.stream().map(StoredQuota::id).toArray(Long[]::new))
                .update();
    }

    public void insert(VersionId version, Collection<QuotaLine> lines, Instant at) {
        write(
                lines.stream()
                        .map(line -> new Quota(
                                version,
                                line.position(),
                                line.year().measure(),
                                line.period(),
                                line.days(),
                                line.amount()))
                        .toList(),
                at);
    }

    /** Puts quotas in force again, under the versions that they came with. */
    public void restore(Collection<Quota> quotas, Instant at) {
        write(quotas, at);
    }

    /** The positions of a version's quotas, in force or not. */
    public Set<Long> positions(VersionId version) {
        return jdbc.sql("select distinct position_id from plan.quota where version_id = :version")
                .param("version", version.value())
                .query(Long.class)
                .set();
    }

    private void write(Collection<Quota> quotas, Instant at) {
        CopyWriter writer = CopyWriter.into(
                dataSource,
                "plan.quota",
                List.of("version_id", "position_id", "measure", "period_code", "valid", "amount", "recorded_at"));
        for (Quota quota : quotas) {
            writer.whole(quota.version().value())
                    .whole(quota.position().value())
                    .text(quota.measure())
                    .text(quota.period())
                    .text("[%s,%s)".formatted(quota.days().start(), quota.days().end()))
                    .decimal(quota.amount())
                    .instant(at)
                    .endRow();
        }
        writer.flush();
    }

    private static StoredQuota storedQuota(ResultSet row, int number) throws SQLException {
        return new StoredQuota(row.getLong("id"), quota(row, number));
    }

    private static Quota quota(ResultSet row, int number) throws SQLException {
        return new Quota(
                new VersionId(row.getLong("version_id")),
                new PositionId(row.getLong("position_id")),
                row.getString("measure"),
                row.getString("period_code"),
                DateRange.of(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getBigDecimal("amount"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
