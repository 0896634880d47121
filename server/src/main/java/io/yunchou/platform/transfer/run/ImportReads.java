package io.yunchou.platform.transfer.run;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.transfer.ImportPolicy;
import io.yunchou.platform.transfer.ImportResult;
import io.yunchou.platform.transfer.TransferError;
import io.yunchou.platform.transfer.TransferPermissions;
import io.yunchou.platform.transfer.source.SourceDocument;
import io.yunchou.platform.transfer.source.SourceText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads imports as people see them: their own, or all with the permission. */
@Repository
public class ImportReads {
    private static final String SELECT = """
            select i.id, i.source_name, i.policy, i.dry_run, i.job_id, i.requested_by, i.requested_by_name,
                   i.requested_at, i.finished_at, i.undone_by_name, i.undone_at,
                   case
                       when i.state = 'DONE' and i.dry_run then 'TRIED'
                       when i.state <> 'REQUESTED' then i.state
                       when j.state is null or j.state = 'QUEUED' then 'WAITING'
                       when j.state in ('FAILED', 'CANCELLED') then j.state
                       else 'RUNNING'
                   end as shown_state
            from platform.file_import i
            left join platform.job j on j.id = i.job_id
            """;

    private final JdbcClient jdbc;
    private final SourceText texts;
    private final Callers callers;

    ImportReads(JdbcClient jdbc, SourceText texts, Callers callers) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.callers = callers;
    }

    /** The latest first; the caller's own, or all where he may see them. */
    public List<FileImport> list(long before, int limit) {
        Caller caller = callers.current();
        return jdbc.sql(SELECT + """
                        where i.id < :before and (:all or i.requested_by = :userId)
                        order by i.id desc
                        limit :limit
                        """)
                .param("before", before)
                .param("all", caller.may(TransferPermissions.READ_ALL))
                .param("userId", caller.userId())
                .param("limit", limit)
                .query(this::fileImport)
                .list();
    }

    /** The import; refused where there is none that the caller may see. */
    public FileImport visible(long id) {
        Caller caller = callers.current();
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query(this::fileImport)
                .optional()
                .filter(found -> found.requestedBy() == caller.userId() || caller.may(TransferPermissions.READ_ALL))
                .orElseThrow(() -> new BusinessException(
                        TransferError.UNKNOWN_IMPORT,
                        "There is no import %d that you may see.\nMaybe somebody else asked for it.".formatted(id),
                        Map.of("importId", id)));
    }

    /** How the files of an import were read. */
    public SourceDocument source(long importId) {
        return jdbc.sql("select document from platform.file_import where id = ?")
                .param(importId)
                .query((row, number) -> texts.ofJson(row.getString("document")))
                .single();
    }

    public List<Long> fileIds(long importId) {
        return jdbc.sql("select file_id from platform.file_import_file where import_id = ? order by position")
                .param(importId)
                .query(Long.class)
                .list();
    }

    /** Problems in the order in which they were found; of one batch, or of all where that is null. */
    public List<RowProblem> problems(long importId, @Nullable Long batchId, long after, int limit) {
        return jdbc.sql("""
                        select p.id, p.batch_id, b.step, b.file_name, p.row_number, p.field, p.value, p.code, p.expected,
                               p.warning
                        from platform.import_row_problem p
                        join platform.import_batch b on b.id = p.batch_id
                        where b.import_id = :importId
                          and (:batchId::bigint is null or b.id = :batchId)
                          and p.id > :after
                        order by p.id
                        limit :limit
                        """)
                .param("importId", importId)
                .param("batchId", batchId)
                .param("after", after)
                .param("limit", limit)
                .query(ImportReads::problem)
                .list();
    }

    /** The problems of one batch by row, from one row on. */
    List<RowProblem> problemsByRow(long batchId, long afterRow, long afterId, int limit) {
        return jdbc.sql("""
                        select p.id, p.batch_id, b.step, b.file_name, p.row_number, p.field, p.value, p.code, p.expected,
                               p.warning
                        from platform.import_row_problem p
                        join platform.import_batch b on b.id = p.batch_id
                        where p.batch_id = :batchId and (p.row_number, p.id) > (:afterRow, :afterId)
                        order by p.row_number, p.id
                        limit :limit
                        """)
                .param("batchId", batchId)
                .param("afterRow", afterRow)
                .param("afterId", afterId)
                .param("limit", limit)
                .query(ImportReads::problem)
                .list();
    }

    private static RowProblem problem(ResultSet row, int number) throws SQLException {
        return new RowProblem(
                row.getLong("id"),
                row.getLong("batch_id"),
                row.getInt("step"),
                row.getString("file_name"),
                row.getLong("row_number"),
                row.getString("field"),
                row.getString("value"),
                row.getString("code"),
                row.getString("expected"),
                row.getBoolean("warning"));
    }

    private FileImport fileImport(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        FileImport.State state = FileImport.State.valueOf(row.getString("shown_state"));
        boolean dryRun = row.getBoolean("dry_run");
        return new FileImport(
                id,
                row.getString("source_name"),
                ImportPolicy.valueOf(row.getString("policy")),
                dryRun,
                state,
                Optional.ofNullable(row.getObject("job_id", Long.class)).orElse(null),
                row.getLong("requested_by"),
                row.getString("requested_by_name"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                row.getString("undone_by_name"),
                instant(row, "undone_at"),
                state == FileImport.State.DONE,
                files(id),
                steps(id));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private List<String> files(long importId) {
        return jdbc.sql("""
                        select f.name
                        from platform.file_import_file l
                        join platform.import_file f on f.id = l.file_id
                        where l.import_id = ?
                        order by l.position
                        """).param(importId).query(String.class).list();
    }

    private List<ImportResult.Step> steps(long importId) {
        return jdbc.sql("""
                        select b.id, i.document -> 'steps' -> (b.step - 1) ->> 'name' as name, b.entity, b.file_name, b.sheet,
                               b.good, b.bad, b.skipped, b.warnings
                        from platform.import_batch b
                        join platform.file_import i on i.id = b.import_id
                        where b.import_id = ?
                        order by b.step
                        """)
                .param(importId)
                .query((row, number) -> new ImportResult.Step(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("entity"),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getLong("good"),
                        row.getLong("bad"),
                        row.getLong("skipped"),
                        row.getLong("warnings")))
                .list();
    }
}
