package io.yunchou.plan.scenario.persistence;

import io.yunchou.engines.cube.api.LoggedOperation;
import io.yunchou.engines.cube.api.OperationCodec;
import io.yunchou.engines.cube.api.PastOperation;
import io.yunchou.plan.scenario.ScenarioId;
import io.yunchou.plan.scenario.domain.Author;
import io.yunchou.plan.scenario.domain.RequestKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The logs of the scenarios. */
@Repository
public class OperationTable {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final byte[] NO_IMAGE = {};
    private static final String OPERATION = """
            select sequence, author_id, author_name, performed_at, payload::text as payload, reason, before_image
            from plan.scenario_operation
            where scenario_id = :scenario
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OperationTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A request that was granted before. */
    public record Granted(long sequence, String digest) {}

    /** The commit of this transaction is on disk before it is acknowledged, whatever the database's own setting. */
    public void commitDurably() {
        jdbc.sql("set local synchronous_commit = on").update();
    }

    /** Appends; of two who append one sequence, the database refuses one. */
    public void append(ScenarioId scenario, LoggedOperation logged, @Nullable RequestKey key) {
        Author author = Author.signed(logged.author());
        Map<String, Object> payload = OperationCodec.toMap(logged.operation());
        jdbc.sql("""
                        insert into plan.scenario_operation
                            (scenario_id, sequence, author_id, author_name, performed_at, kind, payload, reason,
                             request_key, request_digest)
                        values
                            (:scenario, :sequence, :author, :authorName, :at, :kind, cast(:payload as jsonb), :reason,
                             :key, :digest)
                        """)
                .param("scenario", scenario.value())
                .param("sequence", logged.sequence())
                .param("author", author.id())
                .param("authorName", author.name())
                .param("at", logged.at().atOffset(ZoneOffset.UTC))
                .param("kind", String.valueOf(payload.get("kind")))
                .param("payload", json.writeValueAsString(payload))
                .param("reason", logged.reason())
                .param("key", key == null ? null : key.key())
                .param("digest", key == null ? null : key.digest())
                .update();
    }

    /** What was granted to the author under this key. */
    public Optional<Granted> granted(ScenarioId scenario, long authorId, String key) {
        return jdbc.sql("""
                        select sequence, request_digest
                        from plan.scenario_operation
                        where scenario_id = :scenario
                          and author_id = :author
                          and request_key = :key
                        """)
                .param("scenario", scenario.value())
                .param("author", authorId)
                .param("key", key)
                .query((row, number) -> new Granted(row.getLong("sequence"), row.getString("request_digest")))
                .optional();
    }

    /** The last sequence in the log; 0 while it is empty. */
    public long last(ScenarioId scenario) {
        return jdbc.sql("select coalesce(max(sequence), 0) from plan.scenario_operation where scenario_id = :scenario")
                .param("scenario", scenario.value())
                .query(Long.class)
                .single();
    }

    /** The operations after a sequence. */
    public List<LoggedOperation> after(ScenarioId scenario, long sequence) {
        return jdbc.sql(OPERATION + "  and sequence > :sequence order by sequence")
                .param("scenario", scenario.value())
                .param("sequence", sequence)
                .query((row, number) -> logged(row))
                .list();
    }

    /** The operations after a sequence up to another, with what it takes to undo them. */
    public List<PastOperation> past(ScenarioId scenario, long after, long upTo) {
        return jdbc.sql(OPERATION + "  and sequence > :after and sequence <= :upTo order by sequence")
                .param("scenario", scenario.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> new PastOperation(logged(row), image(row)))
                .list();
    }

    /** Keeps what it takes to undo an operation. */
    public void keepImage(ScenarioId scenario, long sequence, byte[] image) {
        jdbc.sql("""
                        update plan.scenario_operation
                        set before_image = :image
                        where scenario_id = :scenario
                          and sequence = :sequence
                        """)
                .param("image", image)
                .param("scenario", scenario.value())
                .param("sequence", sequence)
                .update();
    }

    private LoggedOperation logged(ResultSet row) throws SQLException {
        return new LoggedOperation(
                row.getLong("sequence"),
                new Author(row.getLong("author_id"), row.getString("author_name")).signature(),
                row.getObject("performed_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                OperationCodec.fromMap(json.readValue(row.getString("payload"), MAP)));
    }

    private static byte[] image(ResultSet row) throws SQLException {
        byte[] image = row.getBytes("before_image");
        return image == null ? NO_IMAGE : image;
    }
}
