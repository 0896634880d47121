package io.yunchou.platform.transfer.run;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.jobs.Jobs;
import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.TransferError;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.staged.StagedFiles;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for imports and for taking them back; the work is done by jobs. */
@Service
public class Imports {
    private final ImportTable table;
    private final ImportReads reads;
    private final UndoTable undos;
    private final ImportEntities entities;
    private final StagedFiles staged;
    private final Jobs jobs;
    private final Callers callers;

    Imports(
            ImportTable table,
            ImportReads reads,
            UndoTable undos,
            ImportEntities entities,
            StagedFiles staged,
            Jobs jobs,
            Callers callers) {
        this.table = table;
        this.reads = reads;
        this.undos = undos;
        this.entities = entities;
        this.staged = staged;
        this.jobs = jobs;
        this.callers = callers;
    }

    /**
     * What was begun.
     *
     * @param importId the import
     * @param jobId the job that works on it
     */
    public record Begun(long importId, long jobId) {}

    /** Begins an import of files that were handed in. */
    @Transactional
    public Begun begin(List<Long> fileIds, SourceDocument source, ImportPolicy policy, boolean dryRun) {
        fileIds.forEach(staged::readable);
        check(source);
        long importId = table.insert(source, policy, dryRun, callers.current());
        table.addFiles(importId, fileIds);
        long jobId = jobs.submit(ImportJob.KIND, new ImportJob.Parameters(importId));
        table.setJob(importId, jobId);
        return new Begun(importId, jobId);
    }

    private void check(SourceDocument source) {
        if (source.steps().isEmpty()) {
            throw unusable("it has no steps");
        }
        source.steps().forEach(step -> entities.permitted(step.entity()));
        try {
            if (source.zone() != null) {
                ZoneId.of(source.zone());
            }
        } catch (DateTimeException unknown) {
            throw unusable("there is no time zone " + source.zone());
        }
    }

    private static BusinessException unusable(String why) {
        return new BusinessException(
                TransferError.UNUSABLE_SOURCE,
                "The source cannot be used: %s.\nMaybe correct the source.".formatted(why),
                Map.of("why", why));
    }

    /** Begins to take an import back; refused at once where there is nothing to take back. */
    @Transactional
    public Begun undo(long importId) {
        reads.visible(importId);
        undos.lockUndoable(importId);
        return new Begun(importId, jobs.submit(UndoJob.KIND, new ImportJob.Parameters(importId)));
    }
}
