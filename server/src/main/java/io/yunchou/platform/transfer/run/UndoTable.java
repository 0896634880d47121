package io.yunchou.platform.transfer.run;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.transfer.ImportBatch;
import io.yunchou.platform.transfer.TransferError;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of imports, as undoing one uses them. */
@Repository
class UndoTable {
    private final JdbcClient jdbc;

    UndoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the import for the rest of the transaction; refused where there is nothing to take back. */
    void lockUndoable(long importId) {
        boolean undoable =
                jdbc.sql("""
                        select id
                        from platform.file_import
                        where id = ? and state = 'DONE' and not dry_run
                        for update
                        """).param(importId).query(Long.class).optional().isPresent();
        if (!undoable) {
            throw new BusinessException(
                    TransferError.NOT_UNDOABLE,
                    "Import %d has nothing that could be taken back.\nMaybe it was a dry run, was refused, or is undone already."
                            .formatted(importId),
                    Map.of("importId", importId));
        }
    }

    List<ImportBatch> lastFirst(long importId) {
        return jdbc.sql("""
                        select id, entity, file_name
                        from platform.import_batch
                        where import_id = ?
                        order by step desc
                        """)
                .param(importId)
                .query((row, number) ->
                        new ImportBatch(row.getLong("id"), row.getString("entity"), row.getString("file_name"), false))
                .list();
    }

    void markUndone(long importId, String by) {
        jdbc.sql("""
                        update platform.file_import
                        set state = 'UNDONE',
                            undone_by_name = :by,
                            undone_at = clock_timestamp()
                        where id = :id
                        """).param("by", by).param("id", importId).update();
    }
}
