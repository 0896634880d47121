package io.yunchou.platform.transfer.source;

import io.yunchou.kernel.BusinessException;
import io.yunchou.platform.access.Caller;
import io.yunchou.platform.access.Callers;
import io.yunchou.platform.trail.Trail;
import io.yunchou.platform.transfer.TransferError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources that are kept. */
@Service
public class Sources {
    private static final String COLUMNS = "id, version, document, changed_by_name, changed_at";

    private final JdbcClient jdbc;
    private final SourceText texts;
    private final Callers callers;
    private final Trail trail;

    Sources(JdbcClient jdbc, SourceText texts, Callers callers, Trail trail) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.callers = callers;
        this.trail = trail;
    }

    public List<SavedSource> all() {
        return jdbc.sql("select " + COLUMNS + " from platform.import_source order by name")
                .query(this::saved)
                .list();
    }

    public SavedSource source(long id) {
        return jdbc.sql("select " + COLUMNS + " from platform.import_source where id = ?")
                .param(id)
                .query(this::saved)
                .optional()
                .orElseThrow(() -> new BusinessException(
                        TransferError.UNKNOWN_SOURCE,
                        "There is no source %d.\nMaybe somebody has taken it away.".formatted(id),
                        Map.of("sourceId", id)));
    }

    private SavedSource saved(ResultSet row, int number) throws SQLException {
        return new SavedSource(
                row.getLong("id"),
                row.getInt("version"),
                texts.ofJson(row.getString("document")),
                row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    @Transactional
    public SavedSource add(SourceDocument document) {
        Caller caller = callers.current();
        try {
            long id = jdbc.sql("""
                            insert into platform.import_source (name, document, changed_by, changed_by_name)
                            values (:name, :document::jsonb, :userId, :userName)
                            returning id
                            """)
                    .param("name", document.name())
                    .param("document", texts.json(document))
                    .param("userId", caller.userId())
                    .param("userName", caller.name())
                    .query(Long.class)
                    .single();
            trail.record("platform.import-source", String.valueOf(id), "created", null, document);
            return source(id);
        } catch (DuplicateKeyException taken) {
            throw nameTaken(document);
        }
    }

    @Transactional
    public SavedSource change(long id, int version, SourceDocument document) {
        SavedSource before = source(id);
        Caller caller = callers.current();
        try {
            int changed = jdbc.sql("""
                            update platform.import_source
                            set name = :name,
                                document = :document::jsonb,
                                version = version + 1,
                                changed_by = :userId,
                                changed_by_name = :userName,
                                changed_at = clock_timestamp()
                            where id = :id and version = :version
                            """)
                    .param("name", document.name())
                    .param("document", texts.json(document))
                    .param("userId", caller.userId())
                    .param("userName", caller.name())
                    .param("id", id)
                    .param("version", version)
                    .update();
            refuseUnseenChange(changed, before);
        } catch (DuplicateKeyException taken) {
            throw nameTaken(document);
        }
        trail.record("platform.import-source", String.valueOf(id), "changed", before.document(), document);
        return source(id);
    }

    private static void refuseUnseenChange(int changed, SavedSource before) {
        if (changed == 0) {
            throw new BusinessException(
                    TransferError.SOURCE_CHANGED,
                    "%s has changed \"%s\" in the meantime.\nMaybe look at it and change it again."
                            .formatted(before.changedByName(), before.document().name()),
                    Map.of("source", before.document().name(), "version", before.version()));
        }
    }

    @Transactional
    public void remove(long id) {
        SavedSource before = source(id);
        jdbc.sql("delete from platform.import_source where id = ?").param(id).update();
        trail.record("platform.import-source", String.valueOf(id), "removed", before.document(), null);
    }

    /** The names of the sources that have seen a table with such headers. */
    public List<String> recognising(String fingerprint) {
        return jdbc.sql("""
                        select distinct s.name
                        from platform.import_source s
                        join platform.import_source_header h on h.source_id = s.id
                        where h.fingerprint = ?
                        order by s.name
                        """).param(fingerprint).query(String.class).list();
    }

    /** Notes the headers that a step of a saved source has met, so that the next such file is recognised. */
    public void learn(String sourceName, int step, String fingerprint) {
        jdbc.sql("""
                        insert into platform.import_source_header (source_id, step, fingerprint)
                        select id, :step, :fingerprint
                        from platform.import_source
                        where name = :name
                        on conflict (source_id, step) do update set fingerprint = excluded.fingerprint
                        """)
                .param("step", step)
                .param("fingerprint", fingerprint)
                .param("name", sourceName)
                .update();
    }

    private static BusinessException nameTaken(SourceDocument document) {
        return new BusinessException(
                TransferError.SOURCE_NAME_TAKEN,
                "There is a source \"%s\" already.\nMaybe change that one, or give this one another name."
                        .formatted(document.name()),
                Map.of("name", document.name()));
    }
}
