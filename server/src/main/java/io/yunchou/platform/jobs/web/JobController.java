package io.yunchou.platform.jobs.web;

import io.yunchou.platform.access.Callers;
import io.yunchou.platform.access.OpenToSignedIn;
import io.yunchou.platform.access.Requires;
import io.yunchou.platform.jobs.Job;
import io.yunchou.platform.jobs.JobPermissions;
import io.yunchou.platform.jobs.Jobs;
import io.yunchou.platform.jobs.internal.JobReads;
import io.yunchou.platform.web.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Background work: what runs, how far it is, and stopping it. */
@RestController
@RequestMapping("/api/jobs")
class JobController {
    private static final int PAGE_MAX = 200;

    private final Jobs jobs;
    private final JobReads reads;
    private final JobProgressStream progress;
    private final Callers callers;

    JobController(Jobs jobs, JobReads reads, JobProgressStream progress, Callers callers) {
        this.jobs = jobs;
        this.reads = reads;
        this.progress = progress;
        this.callers = callers;
    }

    /** The caller's own jobs, the latest first. */
    @GetMapping
    @OpenToSignedIn
    Slice<Job> mine(@RequestParam @Nullable Long after, @RequestParam(defaultValue = "50") int limit) {
        return slice(callers.current().userId(), after, limit);
    }

    /** Everybody's jobs, the latest first. */
    @GetMapping("/all")
    @Requires(JobPermissions.READ_ALL)
    Slice<Job> all(@RequestParam @Nullable Long after, @RequestParam(defaultValue = "50") int limit) {
        return slice(null, after, limit);
    }

    @GetMapping("/{id}")
    @OpenToSignedIn
    Job job(@PathVariable long id) {
        return jobs.job(id);
    }

    /** The job each time that it has moved, until it ends. */
    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @OpenToSignedIn
    SseEmitter progress(@PathVariable long id) {
        jobs.job(id);
        return progress.of(id);
    }

    @PostMapping("/{id}/cancel")
    @OpenToSignedIn
    Job cancel(@PathVariable long id) {
        return jobs.cancel(id);
    }

    private Slice<Job> slice(@Nullable Long submittedBy, @Nullable Long after, int limit) {
        int size = Math.clamp(limit, 1, PAGE_MAX);
        List<Job> found = reads.list(submittedBy, after == null ? Long.MAX_VALUE : after, size + 1);
        boolean more = found.size() > size;
        List<Job> page = more ? found.subList(0, size) : found;
        return new Slice<>(page, more ? Long.toString(page.getLast().id()) : null);
    }
}
