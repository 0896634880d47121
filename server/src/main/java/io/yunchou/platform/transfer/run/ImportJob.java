package io.yunchou.platform.transfer.run;

import io.yunchou.platform.jobs.JobContext;
import io.yunchou.platform.jobs.JobHandler;
import io.yunchou.platform.transfer.ImportProgress;
import io.yunchou.platform.transfer.staged.OpenFiles;
import io.yunchou.platform.transfer.staged.StagedFiles;
import org.springframework.stereotype.Component;

/** Runs an import in the background. */
@Component
class ImportJob implements JobHandler {
    static final String KIND = "transfer.import";

    private final ImportTable table;
    private final StagedFiles staged;
    private final ImportRunner runner;

    ImportJob(ImportTable table, StagedFiles staged, ImportRunner runner) {
        this.table = table;
        this.staged = staged;
        this.runner = runner;
    }

    /** What the job is asked for. */
    record Parameters(long importId) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        long importId = context.parameters(Parameters.class).importId();
        context.phase("opening");
        try (OpenFiles files = staged.open(table.files(importId))) {
            return runner.run(importId, files.bundle(), new Heard(context));
        }
    }

    private record Heard(JobContext context) implements ImportProgress {
        @Override
        public void step(int number, int steps, String name) {
            context.phase("step-%d-of-%d".formatted(number, steps));
        }

        @Override
        public void rows(long done, long total) {
            context.progress(done, total);
        }

        @Override
        public void checkCancelled() {
            context.checkCancelled();
        }
    }
}
