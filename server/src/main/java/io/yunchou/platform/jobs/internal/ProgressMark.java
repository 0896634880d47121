package io.yunchou.platform.jobs.internal;

import org.jspecify.annotations.Nullable;

/** How far a job is, at one moment. */
record ProgressMark(@Nullable String phase, long done, long total) {
    static final ProgressMark START = new ProgressMark(null, 0, 0);
}
