package io.yunchou.platform.workflow.internal;

import io.yunchou.platform.workflow.Document;
import io.yunchou.platform.workflow.DocumentKey;
import io.yunchou.platform.workflow.DocumentState;
import io.yunchou.platform.workflow.Step;
import io.yunchou.platform.workflow.TakenStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of documents and their steps. */
@Repository
class DocumentRows {
    private static final String COLUMNS =
            "kind, document_id, title, owner_id, submitter_id, state, returned, version, changed_at";
    private static final int TASKS_MAX = 500;

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Document document) {
        jdbc.sql("""
                        insert into platform.document (kind, document_id, title, owner_id, state, changed_at)
                        values (:kind, :id, :title, :ownerId, :state, :changedAt)
                        """)
                .param("kind", document.key().kind())
                .param("id", document.key().id())
                .param("title", document.title())
                .param("ownerId", document.ownerId())
                .param("state", document.state().name())
                .param("changedAt", document.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Document> find(DocumentKey key) {
        return find(key, "");
    }

    /** The row stays locked to the end of the transaction. */
    Optional<Document> findLocked(DocumentKey key) {
        return find(key, " for update");
    }

    private Optional<Document> find(DocumentKey key, String lock) {
        return jdbc.sql("select " + COLUMNS + " from platform.document where kind = :kind and document_id = :id" + lock)
                .param("kind", key.kind())
                .param("id", key.id())
                .query(DocumentRows::document)
                .optional();
    }

    void update(Document document) {
        jdbc.sql("""
                        update platform.document
                        set submitter_id = :submitterId,
                            state = :state,
                            returned = :returned,
                            version = :version,
                            changed_at = :changedAt
                        where kind = :kind
                          and document_id = :id
                        """)
                .param("submitterId", document.submitterId())
                .param("state", document.state().name())
                .param("returned", document.returned())
                .param("version", document.version())
                .param("changedAt", document.changedAt().atOffset(ZoneOffset.UTC))
                .param("kind", document.key().kind())
                .param("id", document.key().id())
                .update();
    }

    void delete(DocumentKey key) {
        jdbc.sql("delete from platform.document where kind = :kind and document_id = :id")
                .param("kind", key.kind())
                .param("id", key.id())
                .update();
    }

    void addStep(DocumentKey key, TakenStep taken) {
        jdbc.sql("""
                        insert into platform.document_step
                            (kind, document_id, step, from_state, to_state, user_id, user_name, taken_at, business_date, comment)
                        values
                            (:kind, :id, :step, :from, :to, :userId, :userName, :takenAt, :businessDate, :comment)
                        """)
                .param("kind", key.kind())
                .param("id", key.id())
                .param("step", taken.step().name())
                .param("from", taken.from().name())
                .param("to", taken.to().name())
                .param("userId", taken.userId())
                .param("userName", taken.userName())
                .param("takenAt", taken.takenAt().atOffset(ZoneOffset.UTC))
                .param("businessDate", taken.businessDate())
                .param("comment", taken.comment())
                .update();
    }

    List<TakenStep> steps(DocumentKey key) {
        return jdbc.sql("""
                        select step, from_state, to_state, user_id, user_name, taken_at, business_date, comment
                        from platform.document_step
                        where kind = :kind
                          and document_id = :id
                        order by id
                        """)
                .param("kind", key.kind())
                .param("id", key.id())
                .query(DocumentRows::step)
                .list();
    }

    /** Documents of these kinds in a state, the one that waits longest first. */
    List<Document> waiting(DocumentState state, Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                         from platform.document
                        where state = :state
                          and kind in (:kinds)
                        order by changed_at
                        limit :limit
                        """)
                .param("state", state.name())
                .param("kinds", kinds)
                .param("limit", TASKS_MAX)
                .query(DocumentRows::document)
                .list();
    }

    /** Drafts that came back to their owner. */
    List<Document> returnedTo(long userId) {
        return jdbc.sql("select " + COLUMNS + """
                         from platform.document
                        where state = 'DRAFT'
                          and returned
                          and owner_id = :userId
                        order by changed_at
                        limit :limit
                        """)
                .param("userId", userId)
                .param("limit", TASKS_MAX)
                .query(DocumentRows::document)
                .list();
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentKey(row.getString("kind"), row.getString("document_id")),
                row.getString("title"),
                row.getLong("owner_id"),
                row.getObject("submitter_id", Long.class),
                DocumentState.valueOf(row.getString("state")),
                row.getBoolean("returned"),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static TakenStep step(ResultSet row, int number) throws SQLException {
        return new TakenStep(
                Step.valueOf(row.getString("step")),
                DocumentState.valueOf(row.getString("from_state")),
                DocumentState.valueOf(row.getString("to_state")),
                row.getLong("user_id"),
                row.getString("user_name"),
                row.getTimestamp("taken_at").toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getString("comment"));
    }
}
