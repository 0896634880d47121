package io.yunchou.platform.transfer.run;

import io.yunchou.platform.access.Callers;
import io.yunchou.platform.jobs.JobContext;
import io.yunchou.platform.jobs.JobHandler;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.ImportBatch;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes an import back, its last step first, all of it or nothing. */
@Component
class UndoJob implements JobHandler {
    static final String KIND = "transfer.undo";

    private final UndoTable table;
    private final ImportEntities entities;
    private final Trail trail;
    private final Callers callers;

    UndoJob(UndoTable table, ImportEntities entities, Trail trail, Callers callers) {
        this.table = table;
        this.entities = entities;
        this.trail = trail;
        this.callers = callers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        long importId = context.parameters(ImportJob.Parameters.class).importId();
        table.lockUndoable(importId);
        List<ImportBatch> batches = table.lastFirst(importId);
        context.phase("undoing");
        for (int done = 0; done < batches.size(); done++) {
            context.progress(done, batches.size());
            context.checkCancelled();
            ImportBatch batch = batches.get(done);
            entities.permitted(batch.entity()).undo(batch);
        }
        table.markUndone(importId, callers.current().name());
        trail.record("platform.import", String.valueOf(importId), "undone", null, Map.of("batches", batches.size()));
        return Map.of("importId", importId);
    }
}
