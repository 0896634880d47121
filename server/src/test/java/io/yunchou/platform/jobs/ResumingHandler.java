package io.yunchou.platform.jobs;

import org.springframework.stereotype.Component;

/** A job for tests that runs again after an interruption. */
@Component
class ResumingHandler implements JobHandler {
    static final String KIND = "test.resuming";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public OnRestart onRestart() {
        return OnRestart.RESUME;
    }

    @Override
    public Object run(JobContext context) {
        return "done";
    }
}
