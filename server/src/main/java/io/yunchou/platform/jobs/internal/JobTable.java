package io.yunchou.platform.jobs.internal;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.jobs.Job;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code platform.job}, as its workers use it. Times are the database's, since several servers with clocks of
 * their own judge by them whether a worker is alive.
 */
@Repository
class JobTable {
    /** Any number, the same in every server: the class of the advisory locks that running jobs hold. */
    private static final int LOCK_CLASS = 0x6A6F6273;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long insert(String kind, Object parameters, Caller caller) {
        return jdbc.sql("""
                        insert into platform.job (kind, parameters, caller, submitted_by, submitted_by_name)
                        values (:kind, :parameters::jsonb, :caller::jsonb, :userId, :name)
                        returning id
                        """)
                .param("kind", kind)
                .param("parameters", json.writeValueAsString(parameters))
                .param("caller", json.writeValueAsString(caller))
                .param("userId", caller.userId())
                .param("name", caller.name())
                .query(Long.class)
                .single();
    }

    /** Takes the oldest waiting job that no other worker is just taking. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Claim> claim(UUID worker) {
        return jdbc.sql("""
                        update platform.job
                        set state = 'RUNNING',
                            worker = :worker,
                            attempts = attempts + 1,
                            started_at = clock_timestamp(),
                            heartbeat_at = clock_timestamp(),
                            phase = null,
                            phase_started_at = clock_timestamp(),
                            done = 0,
                            total = 0
                        where id = (
                            select id
                            from platform.job
                            where state = 'QUEUED'
                            order by id
                            limit 1
                            for update skip locked)
                        returning id, kind, parameters, caller, worker, attempts
                        """).param("worker", worker).query(this::claimOf).optional();
    }

    private Claim claimOf(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("parameters"),
                json.readValue(row.getString("caller"), Caller.class),
                row.getObject("worker", UUID.class),
                row.getInt("attempts"));
    }

    /**
     * Holds a lock until the surrounding transaction ends, however it ends: that is the proof of life which no stalled
     * clock and no killed process can fake.
     */
    void lockWhileInTransaction(Claim claim) {
        jdbc.sql("select pg_advisory_xact_lock(:class, (:job % 2147483647)::int)::text")
                .param("class", LOCK_CLASS)
                .param("job", claim.jobId())
                .query(String.class)
                .optional();
    }

    /** Writes progress and a sign of life; answers whether to cancel, or nothing when the job is no longer this worker's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Boolean> beat(Claim claim, ProgressMark mark) {
        return jdbc.sql("""
                        update platform.job
                        set heartbeat_at = clock_timestamp(),
                            phase_started_at = case
                                when phase is distinct from :phase then clock_timestamp()
                                else phase_started_at end,
                            phase = :phase,
                            done = :done,
                            total = :total
                        where id = :id and worker = :worker and attempts = :attempt and state = 'RUNNING'
                        returning cancel_requested
                        """)
                .param("phase", mark.phase())
                .param("done", mark.done())
                .param("total", mark.total())
                .param("id", claim.jobId())
                .param("worker", claim.worker())
                .param("attempt", claim.attempt())
                .query(Boolean.class)
                .optional();
    }

    /** In the transaction of the work. False when the job is no longer this worker's: then the work must not be kept. */
    boolean complete(Claim claim, Object result, ProgressMark mark) {
        return jdbc.sql("""
                        update platform.job
                        set state = 'DONE',
                            result = :result::jsonb,
                            phase = :phase,
                            done = :done,
                            total = :total,
                            finished_at = clock_timestamp()
                        where id = :id and worker = :worker and attempts = :attempt and state = 'RUNNING'
                        """)
                        .param("result", json.writeValueAsString(result))
                        .param("phase", mark.phase())
                        .param("done", mark.done())
                        .param("total", mark.total())
                        .param("id", claim.jobId())
                        .param("worker", claim.worker())
                        .param("attempt", claim.attempt())
                        .update()
                == 1;
    }

    /** Ends a job without result. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(Claim claim, Job.State state, Job.@Nullable Failure failure) {
        jdbc.sql("""
                        update platform.job
                        set state = :state,
                            failure_code = :code,
                            failure_message = :message,
                            failure_arguments = :arguments::jsonb,
                            finished_at = clock_timestamp()
                        where id = :id and worker = :worker and attempts = :attempt and state = 'RUNNING'
                        """)
                .param("state", state.name())
                .param("code", failure == null ? null : failure.code())
                .param("message", failure == null ? null : failure.message())
                .param("arguments", failure == null ? null : json.writeValueAsString(failure.arguments()))
                .param("id", claim.jobId())
                .param("worker", claim.worker())
                .param("attempt", claim.attempt())
                .update();
    }

    /** Puts an interrupted job back in the queue. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void requeue(Claim claim) {
        jdbc.sql("""
                        update platform.job
                        set state = 'QUEUED',
                            worker = null
                        where id = :id and worker = :worker and attempts = :attempt and state = 'RUNNING'
                        """)
                .param("id", claim.jobId())
                .param("worker", claim.worker())
                .param("attempt", claim.attempt())
                .update();
    }

    /** Running jobs that gave no sign of life for a while and whose transaction is gone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<Claim> abandoned(int silentSeconds) {
        return jdbc.sql("""
                        select id, kind, parameters, caller, worker, attempts
                        from platform.job
                        where state = 'RUNNING'
                          and heartbeat_at < clock_timestamp() - make_interval(secs => :silent)
                          and pg_try_advisory_xact_lock(:class, (id % 2147483647)::int)
                        """)
                .param("silent", silentSeconds)
                .param("class", LOCK_CLASS)
                .query(this::claimOf)
                .list();
    }
}
