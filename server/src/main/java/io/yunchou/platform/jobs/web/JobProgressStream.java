package io.yunchou.platform.jobs.web;

import io.yunchou.platform.jobs.Job;
import io.yunchou.platform.jobs.internal.JobReads;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells a screen how a job moves. It reads the table, so that it does not matter which server the job runs on; a
 * virtual thread for each screen that looks costs little.
 */
@Component
class JobProgressStream {
    private static final Duration LOOK = Duration.ofMillis(400);
    /** A sign of life for proxies that close silent connections. */
    private static final int LOOKS_BETWEEN_COMMENTS = 25;

    private final JobReads reads;

    JobProgressStream(JobReads reads) {
        this.reads = reads;
    }

    SseEmitter of(long jobId) {
        SseEmitter emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("job-progress-" + jobId).start(() -> follow(jobId, emitter));
        return emitter;
    }

    private void follow(long jobId, SseEmitter emitter) {
        try {
            send(jobId, emitter);
            emitter.complete();
        } catch (InterruptedException | RuntimeException failure) {
            emitter.completeWithError(failure);
        } catch (IOException gone) {
            emitter.complete();
        }
    }

    private void send(long jobId, SseEmitter emitter) throws IOException, InterruptedException {
        @Nullable Job last = null;
        for (int look = 1; last == null || !last.state().ended(); look++) {
            Job job = reads.find(jobId).orElseThrow();
            if (last == null || moved(last, job)) {
                emitter.send(SseEmitter.event().name("progress").data(job));
            } else if (look % LOOKS_BETWEEN_COMMENTS == 0) {
                emitter.send(SseEmitter.event().comment("still running"));
            }
            last = job;
            Thread.sleep(job.state().ended() ? Duration.ZERO : LOOK);
        }
    }

    private static boolean moved(Job before, Job now) {
        return before.state() != now.state()
                || before.cancelRequested() != now.cancelRequested()
                || before.progress().done() != now.progress().done()
                || before.progress().total() != now.progress().total()
                || !Objects.equals(before.progress().phase(), now.progress().phase());
    }
}
