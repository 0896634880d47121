package io.yunchou.platform.jobs.internal;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.jobs.Job;
import io.yunchou.platform.jobs.JobCancelledException;
import io.yunchou.platform.jobs.JobError;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries one claimed job to one of its ends. */
@Component
class JobRunner {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final JobTable table;
    private final JobHandlers handlers;
    private final Callers callers;
    private final TransactionTemplate transaction;

    JobRunner(JobTable table, JobHandlers handlers, Callers callers, PlatformTransactionManager transactions) {
        this.table = table;
        this.handlers = handlers;
        this.callers = callers;
        this.transaction = new TransactionTemplate(transactions);
    }

    void run(RunningJob job) {
        try {
            callers.actingAs(job.claim().caller(), () -> {
                transaction.executeWithoutResult(status -> work(job));
                return job;
            });
        } catch (JobCancelledException stopped) {
            stopped(job);
        } catch (BusinessException refusal) {
            fail(job, new Job.Failure(refusal.code().code(), refusal.getMessage(), refusal.arguments()));
        } catch (RuntimeException failure) {
            broken(job, failure);
        } finally {
            job.over();
        }
    }

    private void work(RunningJob job) {
        table.lockWhileInTransaction(job.claim());
        Object result = result(job);
        job.checkCancelled();
        job.over();
        if (!table.complete(job.claim(), result, job.mark())) {
            job.stop(RunningJob.Stop.LOST);
            throw new JobCancelledException();
        }
    }

    private Object result(RunningJob job) {
        try {
            return handlers.of(job.claim().kind()).run(job);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void stopped(RunningJob job) {
        RunningJob.Stop reason = job.stop();
        if (reason == RunningJob.Stop.SHUTDOWN) {
            interrupted(job.claim());
        } else if (reason != RunningJob.Stop.LOST) {
            table.end(job.claim(), Job.State.CANCELLED, null);
        }
    }

    private void broken(RunningJob job, RuntimeException failure) {
        if (connectionLost(failure)) {
            log.warn("Job {} lost the database: {}", job.jobId(), failure.getMessage());
            interrupted(job.claim());
            return;
        }
        log.error(
                "Job {} of kind {} failed unexpectedly",
                job.jobId(),
                job.claim().kind(),
                failure);
        fail(
                job,
                new Job.Failure(
                        JobError.UNEXPECTED.code(),
                        "Job %d failed where it should not; nothing of it was kept.\nMaybe try again; if it stays, give the job's number to the administrator."
                                .formatted(job.jobId()),
                        Map.of("jobId", job.jobId())));
    }

    private void fail(RunningJob job, Job.Failure failure) {
        table.end(job.claim(), Job.State.FAILED, failure);
    }

    /** Gives an interrupted job the end that its handler chose. */
    void interrupted(Claim claim) {
        switch (handlers.onRestart(claim.kind())) {
            case RESUME -> table.requeue(claim);
            case FAIL -> table.end(claim, Job.State.FAILED, interruption(claim));
        }
    }

    private static Job.Failure interruption(Claim claim) {
        return new Job.Failure(
                JobError.INTERRUPTED.code(),
                "The server stopped while job %d ran; nothing of it was kept.\nMaybe start it again."
                        .formatted(claim.jobId()),
                Map.of("jobId", claim.jobId()));
    }

    /** SQL states of class 08 (connection) and 57P (server is stopping), also where the rollback failed after them. */
    static boolean connectionLost(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && lost(sql.getSQLState())) {
                return true;
            }
            if (cause instanceof TransactionSystemException rollback
                    && connectionLost(rollback.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean lost(@Nullable String sqlState) {
        return sqlState != null && (sqlState.startsWith("08") || sqlState.startsWith("57P"));
    }
}
