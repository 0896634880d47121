package io.yunchou.platform.jobs.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * This server's share of the work. Jobs run on platform threads: they are busy with the processor for minutes, and
 * virtual threads would leave none of their carriers to requests. One more thread looks for work, one beats for all.
 */
@Component
@EnableConfigurationProperties(JobProperties.class)
class JobWorkers implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(JobWorkers.class);
    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(20);

    private final UUID worker = UUID.randomUUID();
    private final JobTable table;
    private final JobRunner runner;
    private final JobProperties properties;
    private final JsonMapper json;
    private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();
    private final Semaphore submitted = new Semaphore(0);
    private final Semaphore free;
    private final ExecutorService work;
    private volatile boolean open;

    JobWorkers(JobTable table, JobRunner runner, JobProperties properties, JsonMapper json) {
        this.table = table;
        this.runner = runner;
        this.properties = properties;
        this.json = json;
        this.free = new Semaphore(properties.workers());
        this.work = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("job-", 1).daemon().factory());
    }

    /** Says that there may be a new job. */
    void wake() {
        submitted.release();
    }

    /** Passes on a request to cancel at once where the job runs here; elsewhere the next beat finds it. */
    void cancel(long jobId) {
        running.stream().filter(job -> job.jobId() == jobId).forEach(job -> job.stop(RunningJob.Stop.CANCELLED));
    }

    @Override
    public void start() {
        open = true;
        Thread.ofVirtual().name("job-look").start(this::look);
        Thread.ofVirtual().name("job-beat").start(this::beat);
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public void stop() {
        open = false;
        running.forEach(job -> job.stop(RunningJob.Stop.SHUTDOWN));
        work.shutdown();
        try {
            if (!work.awaitTermination(SHUTDOWN_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("{} jobs do not stop; the next start will clear them up", running.size());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        while (open) {
            try {
                clearAbandoned();
                takeAll();
                submitted.tryAcquire(properties.look().toMillis(), TimeUnit.MILLISECONDS);
                submitted.drainPermits();
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                log.warn("Looking for jobs failed: {}", failure.getMessage());
                pause(properties.look());
            }
        }
    }

    private void clearAbandoned() {
        table.abandoned((int) properties.silence().toSeconds()).forEach(runner::interrupted);
    }

    private void takeAll() {
        while (open && free.tryAcquire()) {
            Optional<Claim> claim = claimOrRelease();
            if (claim.isEmpty()) {
                return;
            }
            begin(new RunningJob(claim.get(), json));
        }
    }

    private Optional<Claim> claimOrRelease() {
        Optional<Claim> claim = Optional.empty();
        try {
            claim = table.claim(worker);
            return claim;
        } finally {
            if (claim.isEmpty()) {
                free.release();
            }
        }
    }

    private void begin(RunningJob job) {
        running.add(job);
        work.execute(() -> {
            try {
                runner.run(job);
            } catch (RuntimeException failure) {
                log.warn("Job {} could not write its end: {}", job.jobId(), failure.getMessage());
            } finally {
                running.remove(job);
                free.release();
                wake();
            }
        });
    }

    private void beat() {
        while (open || !running.isEmpty()) {
            running.forEach(this::beat);
            if (!pause(properties.beat())) {
                return;
            }
        }
    }

    private void beat(RunningJob job) {
        try {
            job.beat(table);
        } catch (RuntimeException failure) {
            log.warn("Job {} could not write its progress: {}", job.jobId(), failure.getMessage());
        }
    }

    private static boolean pause(Duration duration) {
        try {
            Thread.sleep(duration);
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
