package io.yunchou.platform.jobs.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.jobs.Job;
import io.yunchou.platform.jobs.JobError;
import io.yunchou.platform.jobs.JobPermissions;
import io.yunchou.platform.jobs.Jobs;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Jobs by way of the database, so that any server may work on what any other was asked for. */
@Service
class QueuedJobs implements Jobs {
    private final JobTable table;
    private final JobReads reads;
    private final JobHandlers handlers;
    private final JobWorkers workers;
    private final Callers callers;
    private final JdbcClient jdbc;

    QueuedJobs(
            JobTable table,
            JobReads reads,
            JobHandlers handlers,
            JobWorkers workers,
            Callers callers,
            JdbcClient jdbc) {
        this.table = table;
        this.reads = reads;
        this.handlers = handlers;
        this.workers = workers;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public long submit(String kind, Object parameters) {
        handlers.of(kind);
        long id = table.insert(kind, parameters, callers.current());
        afterCommit(workers::wake);
        return id;
    }

    @Override
    public Job job(long id) {
        return visible(id, JobPermissions.READ_ALL);
    }

    @Override
    @Transactional
    public Job cancel(long id) {
        visible(id, JobPermissions.CANCEL_ANY);
        jdbc.sql("""
                        update platform.job
                        set cancel_requested = true,
                            state = case when state = 'QUEUED' then 'CANCELLED' else state end,
                            finished_at = case when state = 'QUEUED' then clock_timestamp() else finished_at end
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """).param("id", id).update();
        afterCommit(() -> workers.cancel(id));
        return reads.find(id).orElseThrow();
    }

    /** A job of another is unknown without the permission, so that numbers cannot be probed. */
    private Job visible(long id, String permissionForOthers) {
        Caller caller = callers.current();
        return reads.find(id)
                .filter(job -> job.submittedBy() == caller.userId() || caller.may(permissionForOthers))
                .orElseThrow(() -> new BusinessException(
                        JobError.UNKNOWN_JOB,
                        "There is no job %d that you may see.\nMaybe somebody else asked for it.".formatted(id),
                        Map.of("jobId", id)));
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
