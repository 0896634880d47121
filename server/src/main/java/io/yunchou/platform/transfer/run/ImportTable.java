package io.yunchou.platform.transfer.run;

import io.yunchou.platform.access.Caller;
import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.ImportResult;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.source.SourceText;
import io.yunchou.platform.transfer.source.StepDocument;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of imports, as running them writes them. */
@Repository
class ImportTable {
    private final JdbcClient jdbc;
    private final SourceText sources;

    ImportTable(JdbcClient jdbc, SourceText sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** An import as it is to be run. */
    record Request(long id, SourceDocument document, ImportPolicy policy, boolean dryRun) {}

    long insert(SourceDocument document, ImportPolicy policy, boolean dryRun, Caller caller) {
        return jdbc.sql("""
                        insert into platform.file_import
                            (source_name, document, policy, dry_run, requested_by, requested_by_name)
                        values (:name, :document::jsonb, :policy, :dryRun, :userId, :userName)
                        returning id
                        """)
                .param("name", document.name())
                .param("document", sources.json(document))
                .param("policy", policy.name())
                .param("dryRun", dryRun)
                .param("userId", caller.userId())
                .param("userName", caller.name())
                .query(Long.class)
                .single();
    }

    void addFiles(long importId, List<Long> fileIds) {
        for (int position = 0; position < fileIds.size(); position++) {
            jdbc.sql("insert into platform.file_import_file (import_id, position, file_id) values (?, ?, ?)")
                    .param(importId)
                    .param(position)
                    .param(fileIds.get(position))
                    .update();
        }
    }

    void setJob(long importId, long jobId) {
        jdbc.sql("update platform.file_import set job_id = ? where id = ?")
                .param(jobId)
                .param(importId)
                .update();
    }

    Request request(long importId) {
        return jdbc.sql("select document, policy, dry_run from platform.file_import where id = ?")
                .param(importId)
                .query((row, number) -> new Request(
                        importId,
                        sources.ofJson(row.getString("document")),
                        ImportPolicy.valueOf(row.getString("policy")),
                        row.getBoolean("dry_run")))
                .single();
    }

    List<Long> files(long importId) {
        return jdbc.sql("select file_id from platform.file_import_file where import_id = ? order by position")
                .param(importId)
                .query(Long.class)
                .list();
    }

    long insertBatch(long importId, int number, StepDocument step) {
        return jdbc.sql("""
                        insert into platform.import_batch (import_id, step, entity, file_name, sheet)
                        values (:importId, :step, :entity, :file, :sheet)
                        returning id
                        """)
                .param("importId", importId)
                .param("step", number)
                .param("entity", step.entity())
                .param("file", step.from().file())
                .param("sheet", step.from().sheet())
                .query(Long.class)
                .single();
    }

    void finishBatch(ImportResult.Step step) {
        jdbc.sql("""
                        update platform.import_batch
                        set file_name = :file,
                            good = :good,
                            bad = :bad,
                            skipped = :skipped,
                            warnings = :warnings
                        where id = :id
                        """)
                .param("file", step.file())
                .param("good", step.good())
                .param("bad", step.bad())
                .param("skipped", step.skipped())
                .param("warnings", step.warnings())
                .param("id", step.batchId())
                .update();
    }

    void finish(long importId, boolean refused) {
        jdbc.sql("update platform.file_import set state = ?, finished_at = clock_timestamp() where id = ?")
                .param(refused ? "REFUSED" : "DONE")
                .param(importId)
                .update();
    }
}
