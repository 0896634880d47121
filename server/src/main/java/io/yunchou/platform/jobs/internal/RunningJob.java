package io.yunchou.platform.jobs.internal;

import io.yunchou.platform.jobs.JobCancelledException;
import io.yunchou.platform.jobs.JobContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A job in the hands of this server. Its work and the heart that writes its progress run on different threads. */
class RunningJob implements JobContext {
    private final Claim claim;
    private final JsonMapper json;
    private volatile ProgressMark mark = ProgressMark.START;
    private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
    private boolean over;

    /** Why a job should stop before its end. */
    enum Stop {
        CANCELLED,
        SHUTDOWN,
        LOST
    }

    RunningJob(Claim claim, JsonMapper json) {
        this.claim = claim;
        this.json = json;
    }

    @Override
    public long jobId() {
        return claim.jobId();
    }

    @Override
    public <T> T parameters(Class<T> type) {
        return json.readValue(claim.parameters(), type);
    }

    @Override
    public void progress(long done, long total) {
        mark = new ProgressMark(mark.phase(), done, total);
    }

    @Override
    public void phase(String code) {
        mark = new ProgressMark(code, 0, 0);
    }

    @Override
    public void checkCancelled() {
        if (stop.get() != null) {
            throw new JobCancelledException();
        }
    }

    Claim claim() {
        return claim;
    }

    ProgressMark mark() {
        return mark;
    }

    void stop(Stop reason) {
        stop.compareAndSet(null, reason);
    }

    @Nullable
    Stop stop() {
        return stop.get();
    }

    /** Writes progress unless the work is over: then the work's own transaction has the last word. */
    synchronized void beat(JobTable table) {
        if (over) {
            return;
        }
        table.beat(claim, mark).ifPresentOrElse(this::heed, () -> stop(Stop.LOST));
    }

    private void heed(boolean cancelRequested) {
        if (cancelRequested) {
            stop(Stop.CANCELLED);
        }
    }

    synchronized void over() {
        over = true;
    }
}
